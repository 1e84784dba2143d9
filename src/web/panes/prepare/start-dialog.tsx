/** Where a department without a disclosure of last year begins: the layout, whose budget it is and of which year; here, or in a workbook first. */
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { BlankStart } from '../../../core/model/draft.ts'
import { useApp } from '../../app-context.ts'
import type { FamilyChoice } from '../../worker/protocol.ts'

export function StartDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { state, session } = useApp()
  const own = draftWords[state.language].blank
  const [choices, setChoices] = useState<readonly FamilyChoice[]>([])
  const [familyId, setFamilyId] = useState<string | null>(null)
  const [department, setDepartment] = useState('')
  const [year, setYear] = useState(String(new Date().getFullYear() + 1))
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    void session.listFamilies().then(setChoices).catch(() => undefined)
  }, [session])
  const chosen = familyId ?? choices[0]?.id ?? null
  const start: BlankStart | null = chosen !== null && department.trim() !== '' && /^20\d\d$/.test(year) ? { familyId: chosen, department: department.trim(), year: Number.parseInt(year, 10) } : null
  return (
    <dialog ref={dialog} className="publish-gate start-dialog" aria-labelledby="start-heading" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (start === null) return
          onClose()
          void session.startBlank(start)
        }}
      >
        <h2 id="start-heading">{own.heading}</h2>
        <p className="quiet">{own.lead}</p>
        <label>
          {own.department}
          <input value={department} placeholder={own.departmentHint} onChange={(event) => setDepartment(event.currentTarget.value)} />
        </label>
        <label>
          {own.year}
          <input value={year} inputMode="numeric" maxLength={4} onChange={(event) => setYear(event.currentTarget.value)} />
        </label>
        <label>
          {own.family}
          <select value={chosen ?? ''} onChange={(event) => setFamilyId(event.currentTarget.value)}>
            {choices.map(({ id, title, formCount }) => (
              <option key={id} value={id}>
                {`${title[state.language]} (${formCount})`}
              </option>
            ))}
          </select>
        </label>
        <p className="gate-ends">
          <button type="button" className="plain" onClick={onClose}>
            {own.cancel}
          </button>
          <button type="button" className="secondary" disabled={start === null} title={own.workbookHint} onClick={() => start !== null && void session.saveBlankWorkbook(start)}>
            {own.workbook}
          </button>
          <button type="submit" className="primary" disabled={start === null}>
            {own.begin}
          </button>
        </p>
      </form>
    </dialog>
  )
}
