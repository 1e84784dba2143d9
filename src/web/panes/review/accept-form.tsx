/** The reason on which a finding is accepted. */
import { useState, type ReactElement } from 'react'
import type { Finding } from '../../../core/model/finding.ts'
import { useApp } from '../../app-context.ts'
import { today } from '../../state/today.ts'
import type { Review } from '../../worker/protocol.ts'

/** The most a file of accepted findings takes in one text. */
const longestText = 1000

interface AcceptFormProps {
  readonly finding: Finding
  readonly sentence: string
  readonly review: Review
  readonly onClose: () => void
}

export function AcceptForm({ finding, sentence, review, onClose }: AcceptFormProps): ReactElement {
  const { dispatch, words } = useApp()
  const [reason, setReason] = useState('')
  const save = (): void => {
    const { department, fiscalYear } = review.budget
    const document = [department?.value, fiscalYear?.value].filter((part) => part !== undefined).join(' ').slice(0, longestText)
    dispatch({ kind: 'accepted', acceptance: { mark: review.marks.get(finding.id) ?? '', date: today(), reason: reason.trim(), rule: finding.ruleId, document, sentence: sentence.slice(0, longestText) } })
    onClose()
  }
  return (
    <form
      className="accept-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') save()
      }}
    >
      <label>
        {words.findings.acceptReason}
        {/* biome-ignore lint/a11y/noAutofocus: the field appears because the reader asked for it. */}
        <input type="text" value={reason} maxLength={longestText} autoFocus onChange={(event) => setReason(event.target.value)} />
      </label>
      <button type="submit" className="secondary" disabled={reason.trim() === ''}>
        {words.findings.acceptSave}
      </button>
      <button type="button" className="plain" onClick={onClose}>
        {words.findings.acceptCancel}
      </button>
    </form>
  )
}
