/** Where anybody sees whether a published budget is as it was published: a folder or an archive goes in, what was altered comes out. Nothing leaves the machine. */
import { useEffect, useRef, useState, type DragEvent, type ReactElement } from 'react'
import { releaseWords } from '../../core/locale/release-words.ts'
import type { VerificationLine } from '../../core/release/phrase-verification.ts'
import { useApp } from '../app-context.ts'
import { filesOf, type PickedName } from '../state/collect-release.ts'
import type { Verified } from '../worker/protocol.ts'

type Progress = { readonly kind: 'idle' | 'working' | 'noRelease' | 'failed' } | { readonly kind: 'told'; readonly verified: Verified }

/** A button and the dialog it opens. */
export function VerifyButton(): ReactElement {
  const { state } = useApp()
  const words = releaseWords[state.language].app
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className="plain verify-button" onClick={() => dialog.current?.showModal()}>
        {words.open}
      </button>
      <dialog ref={dialog} className="help verify" aria-labelledby="verify-heading">
        <h2 id="verify-heading">{words.heading}</h2>
        <VerifyForm />
        <button type="button" className="secondary" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </>
  )
}

function VerifyForm(): ReactElement {
  const { state, session } = useApp()
  const words = releaseWords[state.language].app
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const folder = useRef<HTMLInputElement>(null)
  const archive = useRef<HTMLInputElement>(null)
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), [])
  const check = async (picked: readonly PickedName[]): Promise<void> => {
    if (picked.length === 0) return
    setProgress({ kind: 'working' })
    const verified = await session.verify(picked)
    setProgress(verified === 'failed' ? { kind: 'failed' } : verified === null ? { kind: 'noRelease' } : { kind: 'told', verified })
  }
  const take = (list: FileList | null): void => void check([...(list ?? [])].map((file) => ({ file, path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath })))
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    void filesOf(event.dataTransfer).then(check)
  }
  return (
    <div className="verify-drop" role="group" aria-labelledby="verify-heading" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p>{words.note}</p>
      <p className="verify-buttons">
        <button type="button" className="primary" onClick={() => folder.current?.click()}>
          {words.folder}
        </button>
        <button type="button" className="secondary" onClick={() => archive.current?.click()}>
          {words.archive}
        </button>
      </p>
      <input ref={folder} type="file" multiple hidden aria-label={words.folder} onChange={(event) => take(event.target.files)} />
      <input ref={archive} type="file" accept=".zip" hidden aria-label={words.archive} onChange={(event) => take(event.target.files)} />
      <div role="status">
        {progress.kind === 'told' ? <Told verified={progress.verified} /> : progress.kind === 'idle' ? null : <p>{words[progress.kind]}</p>}
      </div>
    </div>
  )
}

const marks: Readonly<Record<VerificationLine['weight'], string>> = { wrong: '●', doubt: '▲', right: '✓' }

function Told({ verified }: { readonly verified: Verified }): ReactElement {
  const { state } = useApp()
  const { heading, lines } = verified[state.language]
  return (
    <>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul className="verify-lines">
        {lines.map(({ weight, text, details }) => (
          <li key={text} className={`is-${weight}`}>
            <span aria-hidden="true">{marks[weight]}</span> {text}
            {details.length > 0 && (
              <ul>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
