/** Our pencil on the page: drawn in points, so that zooming never draws it anew. */
import { memo, type ReactElement } from 'react'
import type { Severity } from '../../../core/model/finding.ts'
import type { Box } from '../../../core/model/place.ts'
import type { FindingMark } from './page-marks.ts'

export interface MarkLayerProps {
  readonly widthPt: number
  readonly heightPt: number
  readonly findings: readonly FindingMark[]
  readonly unread: readonly Box[]
  readonly selected: readonly Box[]
  readonly selectedTone: Severity | null
  readonly card: readonly Box[]
  readonly linked: readonly Box[]
  readonly hovered: readonly Box[]
  readonly hoverLinked: readonly Box[]
  readonly matches: readonly Box[]
  readonly currentMatch: Box | null
}

export function MarkLayer(props: MarkLayerProps): ReactElement {
  const tone = props.selectedTone === null ? '' : ` tone-${props.selectedTone}`
  return (
    <svg className="mark-layer" viewBox={`0 0 ${props.widthPt} ${props.heightPt}`} preserveAspectRatio="none" aria-hidden="true">
      <Standing findings={props.findings} unread={props.unread} />
      <Boxes boxes={props.matches} name="match" pad={1} />
      {props.currentMatch !== null && <Boxes boxes={[props.currentMatch]} name="match-now" pad={1.5} />}
      <Boxes boxes={props.hoverLinked} name="hover-linked" pad={1.5} />
      <Boxes boxes={props.hovered} name="hovered" pad={1.5} />
      <Boxes boxes={props.linked} name="linked" pad={1.5} />
      <Boxes boxes={props.selected} name={`selected${tone}`} pad={2} />
      <Boxes boxes={props.card} name="card-figure" pad={2.5} />
    </svg>
  )
}

/** The marks that are always there: a line under what a finding names, a hatch over what was not read. */
const Standing = memo(function Standing({ findings, unread }: { readonly findings: readonly FindingMark[]; readonly unread: readonly Box[] }): ReactElement {
  return (
    <>
      {unread.map((box, index) => (
        <rect key={`unread-${index}`} className="mark-unread" x={box.x - 1} y={box.y - 1} width={box.width + 2} height={box.height + 2} />
      ))}
      {findings.map(({ box, severity, findingId }, index) => (
        <g key={`${findingId}-${index}`} className={`mark-finding tone-${severity}`}>
          <rect x={box.x - 1} y={box.y - 1} width={box.width + 2} height={box.height + 2} />
          <line x1={box.x - 1} x2={box.x + box.width + 1} y1={box.y + box.height + 1} y2={box.y + box.height + 1} />
        </g>
      ))}
    </>
  )
})

/** A box as tall as a table is only framed: what is in it stays as clear as it was. */
const largeBoxPt = 90

function Boxes({ boxes, name, pad }: { readonly boxes: readonly Box[]; readonly name: string; readonly pad: number }): ReactElement {
  return (
    <>
      {boxes.map((box, index) => (
        <rect key={index} className={`box-${name}${box.height > largeBoxPt ? ' is-large' : ''}`} x={box.x - pad} y={box.y - pad} width={box.width + 2 * pad} height={box.height + 2 * pad} rx={1.5} />
      ))}
    </>
  )
}
