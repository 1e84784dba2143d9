/** What the overview of a batch adds to the page's style sheet. */
export const cockpitStyle = `
.cockpit{max-width:1504px;margin:0 auto;padding:40px 32px 64px}
.cockpit>.glance{margin-top:24px}
.cockpit>section{margin-top:48px}
.cockpit h2{margin-bottom:8px}
.cockpit .glance dd.error b{color:var(--error)}.cockpit .glance dd.warning b{color:var(--warning)}
#filter{margin:16px 0 0;font-size:14px}
#filter input{font:14px var(--sans);padding:4px 8px;margin-left:8px;border:1px solid var(--rule);border-radius:2px;background:var(--surface);width:18em;max-width:100%}
.cockpit .scroll{margin-top:16px}
.cockpit .scroll{position:relative}
.targets td{vertical-align:top;padding:4px 12px}
#matrix thead th{vertical-align:bottom}
#matrix thead th.label{min-width:20em}
#matrix thead th button{font:inherit;color:inherit;text-align:inherit;background:none;border:0;padding:0;cursor:pointer;text-wrap:balance}
#matrix thead th button:hover{color:var(--blue);text-decoration:underline}
#matrix th[aria-sort] button{color:var(--ink);font-weight:600}
#matrix th[aria-sort=descending] button::after{content:" ↓"}#matrix th[aria-sort=ascending] button::after{content:" ↑"}
#matrix thead th.n{min-width:4.6em}
#matrix thead th.n button{text-wrap:nowrap}#matrix thead .part button{word-break:keep-all}
#matrix .failing>*{border-bottom:1px solid var(--rule);padding:4px 12px;font-size:13px;color:var(--ink);text-align:center}
#matrix .failing th{text-align:left;color:var(--quiet)}
#matrix tbody th.label>a,#matrix tbody th.label>b{font-weight:600}
#matrix tbody td{vertical-align:middle}
#matrix th small{display:block;line-height:1.5}
#matrix small.reports a{margin-right:12px}
#matrix .file{overflow-wrap:anywhere}
#matrix .part{text-align:center;padding:5px 6px;white-space:nowrap;min-width:5em}
#matrix thead .part{white-space:normal}
#matrix td.part .mark{margin:0 2px}
#matrix td.quiet{color:var(--quiet)}#matrix td.part.quiet{font-size:13px}
#matrix td.proven{color:var(--proven);margin:0}
#matrix td.count-error{color:var(--error);font-weight:600}#matrix td.count-warning{color:var(--warning)}#matrix td.count-advice{color:var(--advice)}#matrix th.count-error .sign{color:var(--error)}#matrix th.count-warning .sign{color:var(--warning)}#matrix th.count-advice .sign{color:var(--advice)}
#matrix tbody tr:target>*{background:var(--blue-wash)}#matrix tbody tr:target{box-shadow:none}
.broken details{border-top:1px solid var(--line);padding:8px 0;font-size:15px;max-width:64em}
.broken details:last-child{border-bottom:1px solid var(--line)}
.broken summary .quiet{float:right;margin-left:16px}
.broken summary .error{color:var(--error)}.broken summary .warning{color:var(--warning)}.broken summary .advice{color:var(--advice)}
.broken ul{margin:8px 0;padding-left:24px;font-size:14px;columns:2;column-gap:40px}
.cockpit>.note{margin-top:48px}
.cockpit section>.note{max-width:64em}
@media (max-width:560px){.cockpit{padding:24px 16px}#matrix thead th.label{min-width:11em}#matrix tbody th.label{min-width:11em;max-width:11em}#matrix .failing th{max-width:0}.broken ul{columns:1}.broken summary .quiet{float:none;display:block;margin-left:20px}#filter input{margin:4px 0 0;width:100%}}
@page{size:A4 landscape}
@media print{.cockpit{max-width:none;padding:0}.cockpit>section{margin-top:20pt}#matrix thead th.label{min-width:0;width:22%}#matrix .part,#matrix thead th.n{min-width:0;padding:1.8pt 3pt}#matrix small.reports{display:none}}
`
