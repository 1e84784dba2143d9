/** The whole window takes files; a quiet frame says so while something is dragged over it. */
import { useEffect, useState, type ReactElement } from 'react'
import { useApp } from '../app-context.ts'
import { expandArchives, fromDrop } from '../state/collect-files.ts'

export function DropTarget(): ReactElement | null {
  const { session, words } = useApp()
  const [over, setOver] = useState(false)
  useEffect(() => {
    let depth = 0
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const allow = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      depth = 0
      setOver(false)
      void fromDrop(event.dataTransfer).then(expandArchives).then(session.addFiles)
    }
    const listeners = { dragenter: enter, dragleave: leave, dragover: allow, drop } as const
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name, listener as EventListener)
    }
  }, [session])
  if (!over) return null
  return (
    <div className="drop-target">
      <p>
        {words.documents.dropHere}
        <span>{words.documents.dropNote}</span>
      </p>
    </div>
  )
}
