/** How heavy a wrong percentage weighs, the same for growth, shares and completion. */
import type { Severity } from '../../../model/finding.ts'
import type { RateCheck } from '../../ratio.ts'

/** null: nothing to say. Beyond half a point the words mislead; closer, the base may have been rounded or taken elsewhere. */
export function severityOfRate({ state }: RateCheck): Severity | null {
  switch (state) {
    case 'agrees':
      return null
    case 'tail':
      return 'advice'
    case 'near':
      return 'warning'
    case 'different':
      return 'error'
  }
}
