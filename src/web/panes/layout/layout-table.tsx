/** One table on the page that describes a layout: what it is, what each column is, what comes of it, and the print below. */
import type { ReactElement } from 'react'
import type { FormId } from '../../../core/model/form-definition.ts'
import type { FormChoice, LayoutProposal, ProposedTable } from '../../../core/read/family/lay-out-tables.ts'
import { useApp } from '../../app-context.ts'
import type { TableTrial } from '../../worker/protocol.ts'
import { PlaceLink } from '../review/place-link.tsx'
import { chooseColumn, chooseForm, type LayoutDraft } from './draft.ts'

interface LayoutTableProps {
  readonly index: number
  readonly proposal: LayoutProposal
  readonly table: ProposedTable
  readonly draft: LayoutDraft
  /** What it is read as; null when it is not read. */
  readonly trial: TableTrial | null
  readonly tried: boolean
  readonly onChange: (draft: LayoutDraft) => void
}

export function LayoutTable({ index, proposal, table, draft, trial, tried, onChange }: LayoutTableProps): ReactElement {
  const { words, dispatch } = useApp()
  const form = draft.tables[index]?.form ?? null
  const choice = proposal.choices.find((candidate) => candidate.form === form)
  return (
    <section className="layout-table" onFocus={() => dispatch({ kind: 'placeShown', place: table.place })} aria-labelledby={`layout-table-${index}`}>
      <h3 id={`layout-table-${index}`}>
        <span className="quiet">{words.layout.tableAt(index + 1)}</span> {table.title === '' ? words.layout.noTitle : table.title} <PlaceLink place={table.place} selection={null} />
      </h3>
      <FormSelect proposal={proposal} index={index} value={form} onChange={(chosen) => onChange(chooseForm(draft, proposal, index, chosen))} />
      {choice !== undefined && <Columns table={table} choice={choice} paths={draft.tables[index]?.paths ?? []} onChange={(column, path) => onChange(chooseColumn(draft, index, column, path))} />}
      {choice !== undefined && tried && <Outcome trial={trial} />}
      <Print table={table} open={form === null} />
    </section>
  )
}

interface FormSelectProps {
  readonly proposal: LayoutProposal
  readonly index: number
  readonly value: FormId | 'none' | null
  readonly onChange: (form: FormId | 'none' | null) => void
}

function FormSelect({ proposal, index, value, onChange }: FormSelectProps): ReactElement {
  const { state, words } = useApp()
  const { choices, file } = proposal
  const named = new Set<string>([...(file.forms[index]?.possible ?? []), file.forms[index]?.form ?? ''])
  const option = ({ form, title }: FormChoice): ReactElement => (
    <option key={form} value={form}>
      {title[state.language]}
    </option>
  )
  const possible = choices.filter(({ form }) => named.has(form))
  const take = (chosen: string): void => onChange(chosen === '' ? null : chosen === 'none' ? 'none' : (choices.find(({ form }) => form === chosen)?.form ?? null))
  return (
    <label className="layout-choice">
      {words.layout.takenAs}
      <select value={value ?? ''} onChange={(event) => take(event.target.value)}>
      <option value="">{words.layout.undecided}</option>
      {possible.length > 0 && <optgroup label={words.layout.possible}>{possible.map(option)}</optgroup>}
      <optgroup label={words.layout.others}>{choices.filter(({ form }) => !named.has(form)).map(option)}</optgroup>
      <option value="none">{words.layout.notOurs}</option>
      </select>
    </label>
  )
}

interface ColumnsProps {
  readonly table: ProposedTable
  readonly choice: FormChoice
  readonly paths: readonly (string | null)[]
  readonly onChange: (column: number, path: string | null) => void
}

function Columns({ table, choice, paths, onChange }: ColumnsProps): ReactElement {
  const { state, words } = useApp()
  const panels = [...new Set(choice.columns.map(({ panel }) => panel))]
  const nameOf = (panel: string, title: string): string => (panels.length < 2 ? title : `${title}（${panel === panels[0] ? words.layout.left : words.layout.right}）`)
  return (
    <table className="layout-columns">
      <thead>
        <tr>
          <th scope="col">{words.layout.columns}</th>
          <th scope="col">{words.layout.samples}</th>
          <th scope="col">{words.layout.columnAs}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map(({ printed, samples, holdsCodes }, at) => {
          const head = printed === '' ? words.layout.noHead : printed.replaceAll('/', ' › ')
          return (
            <tr key={at} className={(paths[at] ?? null) === null && !holdsCodes ? 'is-open' : undefined}>
              <th scope="row">{head}</th>
              <td className="quiet">{samples.join(' · ')}</td>
              <td>
                {holdsCodes ? <span className="quiet">{words.layout.codeColumn}</span> : <select aria-label={words.layout.columnOf(head)} value={paths[at] ?? ''} disabled={printed === ''} onChange={(event) => onChange(at, event.target.value === '' ? null : event.target.value)}>
                  <option value="">{words.layout.columnNone}</option>
                  {choice.columns.map(({ path, title, panel }) => (
                    <option key={path} value={path}>
                      {nameOf(panel, title[state.language])}
                    </option>
                  ))}
                </select>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What the reader makes of the choice: the evidence for it, or that it does not fit. */
function Outcome({ trial }: { readonly trial: TableTrial | null }): ReactElement {
  const { state, words } = useApp()
  if (trial === null) return <p className="layout-outcome is-broken">{words.layout.notRead}</p>
  const { figureCount, heldCount, checkCount, unreadCount, rows } = trial
  const isBroken = heldCount < checkCount
  const codeCount = rows.filter(({ code }) => code !== null).length
  return (
    <div className="layout-outcome">
      <p className={isBroken ? 'is-broken' : checkCount > 0 ? 'mark-proven' : 'quiet'}>
        {!isBroken && checkCount > 0 ? '✓ ' : ''}
        {words.layout.result(figureCount, heldCount, checkCount)}
        {codeCount > 0 && `${words.comma}${words.layout.codes(codeCount)}`}
        {unreadCount > 0 && `${words.comma}${words.layout.unread(unreadCount)}`}
      </p>
      {isBroken && <p className="quiet">{words.layout.broken}</p>}
      <details>
        <summary>{words.layout.rows(rows.length)}</summary>
        <table className="layout-rows">
          <thead>
            <tr>
              <th scope="col">{words.layout.rowPrinted}</th>
              <th scope="col">{words.layout.rowAs}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ printed, code, taken }, at) => (
              <tr key={at} className={taken === null ? 'is-open' : undefined}>
                <th scope="row">{printed}</th>
                <td>{taken === null ? words.layout.rowUnknown : [code, taken[state.language]].filter((part, position, all) => part !== null && all.indexOf(part) === position).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}

/** Unfolded while the table is undecided: then a person has to look at it. */
function Print({ table, open }: { readonly table: ProposedTable; readonly open: boolean }): ReactElement {
  const { words } = useApp()
  const more = table.rowCount - table.rows.length
  return (
    <details className="layout-print" open={open}>
      <summary>{words.layout.print}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by Tab */}
      <div className="table-scroll" role="region" aria-label={words.layout.print} tabIndex={0}>
        <table>
          <tbody>
            {table.rows.map((row, rowAt) => (
              <tr key={rowAt}>
                {row.map(({ text, columnSpan, rowSpan }, at) => (
                  <td key={at} colSpan={columnSpan} rowSpan={rowSpan}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className="quiet">{words.layout.printMore(more)}</p>}
    </details>
  )
}
