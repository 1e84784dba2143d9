/** What the page for citizens adds to the style sheet of our pages: one column of a document beside its contents. */
export const publicStyle = `
.page{row-gap:0}
.head{padding-top:40px}.head .eyebrow{font-size:17px}
#glance{margin-top:32px}#glance h2{border:0;padding:0;margin-bottom:12px;font-size:20px}#glance>p{margin-top:8px}
.form h2,.flow h2{border:0;padding:0}
aside,main,.head{min-width:0}
.contents{grid-row:1/4;grid-column:1}
.page>header,.page>aside,.page>main{grid-column:2}
.page>main{padding-top:0}
.contents .d1{margin-top:12px;font-weight:600}
.contents .d2{font-size:13px;margin-bottom:4px}
.contents .d2 a{color:var(--quiet)}
.contents a.printed{float:right;margin-left:8px;text-decoration:underline}
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
table.plain{table-layout:fixed;min-width:640px}
table.plain th,table.plain td{border:1px solid var(--line);height:auto}
table.plain .scroll{margin:0}
table.plain th.label{position:static;min-width:0;background:none}
@media (max-width:1000px){.page>header,.page>aside,.page>main{grid-column:1}.contents{grid-row:auto;max-height:40vh;padding-top:8px}.contents>ul{display:block}.contents ul{font-size:14px}}
@media print{.form{break-before:page}.flow{max-width:none;font-size:11pt}main .title{text-align:center}}
`
