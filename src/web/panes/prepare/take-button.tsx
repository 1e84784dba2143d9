/** Takes the figures of another file into the budget in work: a workbook that was filled in, an export of the integrated system. */
import { useRef, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { readableEndings } from '../../../core/read/detect-format.ts'
import { useApp } from '../../app-context.ts'

const accepted = readableEndings.map((ending) => `.${ending}`).join(',')

export function TakeButton(): ReactElement {
  const { state, session } = useApp()
  const own = draftWords[state.language].take
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="secondary" title={own.hint} onClick={() => field.current?.click()}>
        {own.button}
      </button>
      <input
        ref={field}
        className="take-field"
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={own.button}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          void Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))).then(session.takeFigures).catch(() => undefined)
        }}
      />
    </>
  )
}
