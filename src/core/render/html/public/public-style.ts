/** What the page for citizens adds to the style sheet of our pages: one column of a document beside its contents. */
export const publicStyle = `
.page{row-gap:0}
.head{padding-top:40px}.head .eyebrow{font-size:17px}
main{border-top:2px solid var(--ink);margin-top:64px}#glance{margin-top:32px}#glance h2{border:0;padding:0;margin-bottom:12px;font-size:20px}#glance>p{margin-top:8px}
.form h2,.flow h2{border:0;padding:0}
aside,main,.head{min-width:0}
.contents{grid-row:1/4;grid-column:1}
.page>header,.page>aside,.page>main{grid-column:2}
.page>main{padding-top:24px}
.contents .d1{margin-top:12px;font-weight:600}
.contents .d2{font-size:13px;margin-bottom:4px}
.contents .d2 a{color:var(--quiet)}
.contents li{display:flex;justify-content:space-between;gap:8px}.contents a.printed{text-decoration:underline;font-weight:400}
.search input{width:100%;font:inherit;padding:4px 8px;border:1px solid var(--rule);border-radius:2px;background:var(--surface);color:var(--ink)}
.search p{font-size:13px;color:var(--quiet);margin:4px 0}.search ol{list-style:none;padding:0}.search li{display:block;border-top:1px solid var(--line);padding:4px 0;font-size:13px}
.contents .search{margin-bottom:16px}.searching>ul{display:none}
mark{background:var(--blue-wash);color:inherit;font-weight:600}
main tr:target>*,main tr:target>th.label,main p:target{background:var(--blue-wash)!important}
.flow{max-width:38em;font-family:var(--serif);font-size:16.5px;line-height:1.8}
.flow p{text-indent:2em;margin:0 0 4px}
main h2,main h3,main h4,main h5{font-family:var(--serif);line-height:1.5;margin:28px 0 8px}
main h2{font-size:22px;margin-top:48px}main h3{font-size:19px}main h4{font-size:17px}main h5{font-size:16px}
main .title{text-align:center}
.form{margin-top:48px}.form:first-of-type{margin-top:48px}.form h2,.form h3{padding-right:0}
.form .filter{position:static;display:block;margin-bottom:8px}
thead th{text-align:center}
td.center,th.center{text-align:center}td.right{text-align:right}td.left,th.left{text-align:left}
th.d4{padding-left:76px}th.label.d5{padding-left:92px}
table.plain{table-layout:fixed}table.many{min-width:720px}
table.plain th,table.plain td{border:1px solid var(--line);height:auto}
table.plain .scroll{margin:0}
table.plain th.label{position:static;min-width:0;background:none}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(440px,100%),1fr));gap:40px 48px;margin-top:40px}
.chart{margin:0;min-width:0;break-inside:avoid}
.chart figcaption{display:flex;justify-content:space-between;align-items:baseline;border-bottom:1px solid var(--rule);padding-bottom:4px;margin-bottom:12px}
.chart h3{font-family:var(--serif);font-size:18px}
.chart svg{display:block;width:100%;max-width:520px;height:auto;overflow:visible}
.chart svg text{font-size:12px}
.mark-1{fill:var(--mark-1)}.mark-2{fill:var(--mark-2)}.mark-ink{fill:var(--ink)}.mark-line{stroke:var(--rule)}
.chart .scroll{margin-top:12px}
.chart table{font-size:13px}.chart thead tr:first-child th{border-top:0}.chart tbody tr:last-child>*{border-bottom:1px solid var(--line)}
.chart thead th{text-align:left}.chart thead th.n{text-align:right}#chart-projects{grid-column:1/-1}.chart .detail{min-width:6em}.chart .detail p{margin:0}
.chart>.quiet{margin-top:4px}
@media (max-width:1000px){.page>header,.page>aside,.page>main{grid-column:1}.contents{grid-row:auto;max-height:none;padding-top:8px;margin-top:32px;border-top:1px solid var(--line)}.contents>ul{display:block}.contents ul{font-size:14px}}
@media print{.form{break-before:page}main{margin-top:20pt}#chart-projects{break-inside:auto}.charts{grid-template-columns:1fr 1fr;gap:14pt 20pt;margin-top:16pt}.chart h3{font-size:12pt}.chart table{font-size:8.5pt}.charts .quiet{font-size:8pt}table.many{min-width:0}.head{padding-top:0}.flow{max-width:none;font-size:11pt}main .title{text-align:center}}
`
