/** The page's only style sheet: tokens, then screen, then phone, then print. No fonts, pictures or addresses from outside. */
export const styleSheet = `
:root{--ground:#fbfaf7;--surface:#fff;--ink:#1d2430;--quiet:#5b6472;--line:#dfe2e6;--rule:#aab0b8;--blue:#1b4f8a;--error:#b3261e;--warning:#8a5a00;--advice:#3e5c76;--proven:#2b6b45;
--error-wash:#fcf1ef;--warning-wash:#fbf4e6;--advice-wash:#eff3f6;--blue-wash:#e9f0f8;--hatch:#c3c8ce;--mark-1:#1b4f8a;--mark-2:#b08a4a;
--sans:"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif;--serif:"Songti SC","STSong","Noto Serif SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif}
:root:lang(en){--sans:"Segoe UI","Helvetica Neue",Arial,"Liberation Sans","PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif;--serif:Georgia,"Times New Roman","Liberation Serif","Songti SC","Noto Serif SC","Noto Serif CJK SC",SimSun,serif}
*{box-sizing:border-box}
html{scroll-padding:24px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
a{color:var(--blue);text-decoration-thickness:1px;text-underline-offset:3px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px;border-radius:2px}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd{margin:0}
h1,h2{font-family:var(--serif);font-weight:700;line-height:1.3}
h1{font-size:34px;letter-spacing:.01em}
h2{font-size:24px;margin-bottom:24px;padding-top:16px;border-top:2px solid var(--ink)}
h3{font-size:17px;line-height:1.5}
h4{font-size:15px;margin:24px 0 8px}
small,.quiet,.source,.unit{color:var(--quiet);font-size:13px}
code{font:12px/1.5 ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace;color:var(--quiet);overflow-wrap:anywhere}
.vh{position:absolute!important;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}
.skip{position:absolute;left:16px;top:-64px;padding:8px 16px;background:var(--blue);color:#fff;z-index:9}
.skip:focus{top:16px}
.page{display:grid;grid-template-columns:200px minmax(0,1fr);gap:56px;max-width:1264px;margin:0 auto;padding:0 32px}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:40px 0 32px;font-size:14px}
.contents ul{list-style:none;padding:0}
.contents>ul>li{margin-bottom:8px}
.contents ul ul{margin:4px 0 12px}
.contents ul ul a{color:var(--quiet);font-size:13px;line-height:1.5;display:block;padding:2px 0 2px 12px;border-left:1px solid var(--line)}
.contents a{text-decoration:none;color:var(--ink)}
.contents a:hover{color:var(--blue);text-decoration:underline}
.contents .product{font-family:var(--serif);font-weight:700;font-size:18px;margin-bottom:24px}
.contents .count{color:var(--quiet)}
main{padding:40px 0 96px;min-width:0}
main>section{margin-top:64px}
.head .eyebrow{color:var(--quiet);letter-spacing:.04em;margin-bottom:4px}
.head .made{margin-top:12px;max-width:44em;color:var(--quiet);font-size:14px}
main>#overview{margin-top:32px}
.glance{display:grid;grid-template-columns:repeat(auto-fit,minmax(172px,1fr));border-top:2px solid var(--ink);border-bottom:1px solid var(--rule)}
.glance>div{padding:16px 16px 20px 0}
.glance>div+div{padding-left:20px;border-left:1px solid var(--line)}
:root:lang(en) .glance dt .unit{display:block}
.glance dt{font-size:14px;color:var(--quiet)}
.glance dd b{font-size:25px;line-height:1.5;font-weight:600;letter-spacing:-.01em;white-space:nowrap}.glance.long dd b{font-size:20px}
.glance dd a{color:var(--ink);text-decoration-color:var(--rule)}
.glance .also{display:block;color:var(--quiet);font-size:13px;line-height:1.5}
.glance .also a{color:var(--quiet)}
.glance .missing dd{color:var(--quiet);padding-top:8px;font-size:14px}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.45;background:var(--surface)}
caption{text-align:left;padding:4px 0 8px;color:var(--quiet);font-size:13px;background:var(--ground)}
caption .unit{float:right}
caption .source{margin-right:16px}
thead th{text-wrap:balance;font-weight:500;color:var(--quiet);padding:6px 12px;text-align:left;vertical-align:bottom;border-bottom:1px solid var(--rule);font-size:13px}
thead th.group{text-align:center;border-bottom:1px solid var(--line)}
thead tr:first-child th{border-top:2px solid var(--ink)}
tbody td,tbody th{padding:5px 12px;height:32px;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400;text-align:left}
tbody tr:last-child>*{border-bottom:1px solid var(--ink)}
tbody tr:hover>*{background:#f6f8fa}
th.n,td.n{text-align:right}th.label{min-width:9em}
td.n{white-space:nowrap;color:#0d131c}
td.n b,.facts b{font-weight:500}
b[data-pad]::after{content:attr(data-pad);visibility:hidden}
td.code,td.number{color:var(--quiet);white-space:nowrap}
th.number,td.number{width:1%;text-align:right;white-space:nowrap}
th.label.d1{padding-left:28px}th.label.d2{padding-left:44px}th.label.d3{padding-left:60px}
tr.total>*{border-top:1px solid var(--rule)}
th.label.total,td.total b{font-weight:700!important}
th.label.heading,td.heading b{font-weight:600!important}
table:not(.panels) tbody th.label{position:sticky;left:0;background:var(--surface);z-index:1}
table:not(.panels) tbody tr:hover th.label{background:#f6f8fa}
thead th.n{min-width:5.2em}
table.panels thead th.label{width:26%}table.panels.few thead th.label{width:35%}
table.panels .panel{border-left:1px solid var(--rule)}
th .printed{display:inline-block;color:var(--quiet);font-size:12px;font-weight:400;margin-left:4px}
.scroll{overflow-x:auto;max-width:100%;background:linear-gradient(90deg,var(--surface) 40%,transparent) 0 0/40px 100% no-repeat local,linear-gradient(270deg,var(--surface) 40%,transparent) 100% 0/40px 100% no-repeat local,linear-gradient(90deg,rgba(29,36,48,.3),transparent) 0 0/14px 100% no-repeat,linear-gradient(270deg,rgba(29,36,48,.3),transparent) 100% 0/14px 100% no-repeat,var(--surface)}.scroll>table{background:none}
.form{margin-top:48px;position:relative}.form:first-of-type{margin-top:0}
.form h3,.project h3{font-family:var(--serif);font-size:19px}.form h3{padding-right:140px}
.ordinal{color:var(--quiet);font-weight:400;margin-right:4px}
.nil{border:1px solid var(--rule);border-radius:2px;padding:0 6px;margin-right:12px}
.note{font-size:14px;color:var(--quiet);margin-top:8px}
.evidence{font-size:13px;color:var(--quiet);margin:2px 0 8px}
.evidence summary{cursor:pointer}
.evidence ul{padding-left:20px}
.unread-form{padding:16px;border:1px solid var(--line)}
.recognized b{text-decoration:underline dotted;text-underline-offset:3px}
.hatched{background:repeating-linear-gradient(135deg,transparent 0 5px,var(--hatch) 5px 6px),var(--surface)}
.unread{background:var(--surface);padding:0 4px;font-size:12px;color:var(--quiet)}
.sample{padding:0 6px;border:1px solid var(--line);font-size:12px;background-color:var(--surface)}
.error .sign,.error>.mark,.mark.error{color:var(--error)}.warning .sign,.mark.warning{color:var(--warning)}.advice .sign,.mark.advice{color:var(--advice)}
.sign{font-size:.8em;font-family:"Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC","PingFang SC",sans-serif}
.marks{white-space:nowrap}
.mark{font-size:12px;text-decoration:none;margin-left:4px;padding:1px 2px;font-weight:600}
td.n .marks{margin-right:6px}td.n .mark{margin:0}
td.error{background:var(--error-wash)}td.warning{background:var(--warning-wash)}td.advice{background:var(--advice-wash)}
.claim.error>a,.claim.error{text-decoration-color:var(--error);background:var(--error-wash)}.claim.warning{background:var(--warning-wash)}.claim.advice{background:var(--advice-wash)}
.marked.error{background:var(--error-wash)}.marked.warning{background:var(--warning-wash)}.marked.advice{background:var(--advice-wash)}.prose .mark{margin:0 4px;font-family:var(--sans)}
:target{background:var(--blue-wash);box-shadow:0 0 0 2px var(--blue)}
section:target,.form:target,.project:target{background:none;box-shadow:none}
.breakdown{margin-top:32px;background:none;max-width:760px}
.breakdown caption{font-size:15px;font-weight:600;color:var(--ink);padding-bottom:4px}
.breakdown caption .unit{font-weight:400}
.breakdown td,.breakdown th{border:0;padding:3px 12px 3px 0;height:auto}
.breakdown tbody tr:last-child>*{border:0}
.breakdown tbody tr:hover>*{background:none}
.breakdown tbody th{width:16em}
.breakdown td.n{width:9em}
.breakdown .bar{white-space:nowrap}
.bar svg{width:calc(100% - 56px);vertical-align:middle;fill:var(--blue)}
.bar span{display:inline-block;width:52px;text-align:right;color:var(--quiet);font-size:13px}
.counts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:8px 40px;margin-bottom:12px}
.counts b{font-size:22px;font-weight:600;margin-left:4px}
.counts+p{max-width:44em}
.brief{list-style:none;padding:0;margin:16px 0}
.brief li{padding:8px 0 8px 24px;text-indent:-24px;border-top:1px solid var(--line);max-width:52em}
.brief .sign{display:inline-block;width:24px;text-indent:0}
.brief a{color:var(--ink)}
.problems{margin-top:16px;padding:12px 16px;border:1px solid var(--line);background:var(--surface);max-width:56em}
.problems ul{margin:8px 0 0;padding-left:20px;font-size:14px}
summary{cursor:pointer}
.proven{color:var(--proven);margin-top:12px}
.prose>div{max-width:38em;font-family:var(--serif);font-size:16.5px;line-height:1.8}
.prose p{text-indent:2em;margin:0 0 4px}
.prose h3,.prose h4,.prose h5,.prose h6{font-family:var(--sans);font-size:16px;line-height:1.5;margin:28px 0 8px}
.prose .l0{font-family:var(--serif);font-size:20px;margin-top:40px}
.prose .l2,.prose .l3,.prose .l4{font-size:15px;margin-top:20px;font-weight:600}
.claim a{color:inherit;text-decoration-color:var(--blue);text-decoration-style:solid}
.claim a:hover{color:var(--blue)}
.claim.free{border-bottom:1px dotted var(--rule)}
.project{padding-bottom:40px;margin-bottom:40px;border-bottom:1px solid var(--line)}
.project:last-child{border:0}
.facts{display:flex;flex-wrap:wrap;gap:8px 48px;margin-top:12px}
.facts dt{font-size:13px;color:var(--quiet)}
.facts b{font-size:20px}
.measure{max-width:44em;font-size:15px}
.plan{width:auto;margin-top:24px;min-width:min(420px,100%)}
.plan caption{color:var(--ink);font-weight:600;font-size:15px}.plan caption .unit{font-weight:400;margin-left:24px}
.objectives{list-style:none;padding:0;max-width:46em;font-size:15px}
.objectives li{padding:4px 0}
.indicators{min-width:760px}.indicators td:nth-child(-n+2){white-space:nowrap}
.indicators td,.indicators tbody th{font-size:13.5px;padding:6px 10px;height:auto}
.indicators tbody th{min-width:9em}.indicators .value{white-space:nowrap}
#findings h3{margin:40px 0 12px}#findings h3:first-of-type{margin-top:0}
.count{color:var(--quiet);font-weight:400}
.finding{background:var(--surface);border:1px solid var(--line);border-left:4px solid var(--advice);padding:16px 24px 12px;margin-bottom:16px}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}
.finding h4{margin:0 0 8px;font-size:16px;line-height:1.6;font-weight:600}
.finding .number{margin-right:4px}
.finding dl{display:grid;grid-template-columns:88px minmax(0,1fr);gap:6px 16px;font-size:14px}
.finding dt{color:var(--quiet)}
.places{list-style:none;padding:0}
.finding .law{color:var(--quiet)}cite{font-style:normal;color:var(--ink)}
.rule{margin-top:10px;font-size:12px;color:var(--quiet)}
.legend,.rules{padding-left:20px;font-size:14px;max-width:48em}
#about h3{margin:32px 0 8px;font-size:15px}
.sources dd{font-size:13px;color:var(--quiet);margin-bottom:8px}
.filter{font:13px/1.5 var(--sans);color:var(--blue);background:none;border:1px solid var(--line);border-radius:2px;padding:2px 10px;cursor:pointer;position:absolute;right:0;top:0}
.filter[aria-pressed=true]{background:var(--blue-wash);border-color:var(--blue)}
.only-filled tr.blank{display:none}
.inspector{position:fixed;left:0;right:0;bottom:0;background:var(--surface);border-top:2px solid var(--blue);box-shadow:0 -2px 12px rgba(29,36,48,.12);padding:12px 32px 16px;font-size:14px;max-height:38vh;overflow:auto;z-index:5}
.inspector>div{max-width:1200px;margin:0 auto}
.inspector strong{font-size:18px;font-weight:600}
.inspector ul{list-style:none;padding:0;margin-top:4px}
.inspector button{float:right;font:14px var(--sans);border:1px solid var(--line);background:none;border-radius:2px;padding:4px 12px;cursor:pointer;color:var(--ink)}
.inspector .broken{color:var(--error)}.inspector .holds{color:var(--proven)}
td.selected{box-shadow:inset 0 0 0 2px var(--blue);background:var(--blue-wash)}
td.linked{box-shadow:inset 0 -2px 0 var(--blue);background:var(--blue-wash)}
td.n[id]{cursor:pointer}
@media (max-width:1000px){.page{grid-template-columns:minmax(0,1fr);gap:0;padding:0 24px}.contents{position:static;max-height:none;padding:24px 0 0}.contents ul ul,.contents .product{display:none}.contents>ul{display:flex;flex-wrap:wrap;gap:4px 20px}main{padding-top:24px}}
@media (max-width:560px){.page{padding:0 16px}h1{font-size:26px}h2{font-size:21px}main>section{margin-top:48px}.glance{grid-template-columns:1fr 1fr}.glance>div,.glance>div+div{padding:12px 8px 12px 0;border-left:0;border-top:1px solid var(--line)}.glance>div:first-child{grid-column:1/-1;border-top:0}.glance dd b{font-size:21px}table{font-size:13px}tbody td,tbody th{padding:5px 8px}thead th{padding:5px 8px;font-size:12px}td.number,th.number{display:none}.breakdown tbody th{width:auto}.breakdown td.n{width:auto}.breakdown .bar{min-width:104px}.finding{padding:12px 16px}.finding dl{grid-template-columns:1fr;gap:0}.finding dd{margin-bottom:8px}.filter{margin:4px 0 0;position:static;display:block}.form h3{padding-right:0}.inspector{padding:8px 16px 12px}.scroll{margin-right:-16px}th.label{min-width:7.5em}table:not(.panels) th.label{min-width:11em}th.label.d1{padding-left:18px}th.label.d2{padding-left:28px}th.label.d3{padding-left:36px}.glance.long dd b{font-size:18px}}
@page{size:A4;margin:16mm 15mm 18mm;@bottom-center{content:counter(page);font:9pt serif;color:#5b6472}}
@page sideways{size:A4 landscape}
@media print{body{background:#fff;font-size:10.5pt}.contents,.skip,.inspector,.filter,.screen{display:none!important}.page{display:block;padding:0;max-width:none}main{padding:0}a{color:inherit;text-decoration:none}h1{font-size:22pt}h2{font-size:15pt;break-after:avoid}h3,h4{break-after:avoid}.form h3,.project h3{font-size:12.5pt}main>section{margin-top:28pt}.form{break-inside:avoid;margin-top:20pt}.form.long{break-inside:auto}.form.wide{page:sideways}table{font-size:8.5pt;background:none}caption{background:none}thead th{font-size:8pt}tbody td,tbody th{padding:1.8pt 6pt;height:auto;line-height:1.35}thead th{padding:3pt 6pt}thead th.n{min-width:6em}thead{display:table-header-group}tr,.finding,.problems,.glance>div{break-inside:avoid}.scroll{overflow:visible;background:none}.indicators{min-width:0}.indicators .value{white-space:normal;min-width:7em}.indicators tbody th{min-width:12em}.indicators td,.indicators tbody th{font-size:8.5pt;padding:1.8pt 6pt}.project{padding-bottom:10pt;margin-bottom:10pt}.project h4{margin:8pt 0 4pt}.objectives,.measure{font-size:10pt;max-width:none}.facts{gap:2pt 24pt}.facts b{font-size:11pt}.prose>div{max-width:none;font-size:10.5pt}.glance{grid-template-columns:repeat(5,1fr)}.glance dd b{font-size:13pt}.glance>div{padding:8pt 6pt 8pt 0}.glance>div+div{padding-left:8pt}.finding{border-width:1px 0 0 3px;padding:6pt 10pt 4pt;margin-bottom:8pt}.finding h4{font-size:10.5pt}.finding dl{font-size:9pt;grid-template-columns:48pt minmax(0,1fr);gap:2pt 8pt}.rule{margin-top:3pt;font-size:8pt}th.label{min-width:0}table:not(.panels) tbody th.label{position:static}.places li,.finding dd p{break-inside:avoid}:target{background:none;box-shadow:none}td,th,.bar svg,.hatched{print-color-adjust:exact;-webkit-print-color-adjust:exact}details>*{display:block}}
`
