/** The two ways to choose files by hand; dropping them anywhere is the third. */
import { draftFileEnd } from '../../core/draft-file.ts'
import { useEffect, useRef, type ChangeEvent, type ReactElement } from 'react'
import { useApp } from '../app-context.ts'
import { readableEndings } from '../../core/read/detect-format.ts'
import { expandArchives, fromInput } from '../state/collect-files.ts'

/** Documents, and descriptions of layouts. */
const acceptedFiles = [...[...readableEndings, 'json'].map((ending) => `.${ending}`), draftFileEnd].join(',')

/** Real file fields behind two buttons, so that the system's own dialogs open. */
export function OpenButtons(): ReactElement {
  const { session, words } = useApp()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), [])
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    void expandArchives(fromInput(event.target.files ?? new DataTransfer().files)).then(session.addFiles)
    event.target.value = ''
  }
  return (
    <span className="open-buttons">
      <button type="button" className="primary open-files" title={`${words.header.open}  o`} onClick={() => files.current?.click()}>
        {words.header.open}
      </button>
      <button type="button" className="secondary open-folder" onClick={() => folder.current?.click()}>
        {words.header.openFolder}
      </button>
      <input ref={files} className="file-field" type="file" multiple accept={acceptedFiles} onChange={take} hidden aria-label={words.header.open} />
      <input ref={folder} type="file" multiple onChange={take} hidden aria-label={words.header.openFolder} />
    </span>
  )
}
