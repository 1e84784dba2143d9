/** One project counts one thing once: “5 名选调生” in its purpose and “4 名选调生” in an indicator cannot both be right. */
import type { Place } from '../../../model/place.ts'
import type { Project } from '../../../model/project.ts'
import { ruleThresholds } from '../../../data/generated/rule-thresholds.ts'
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { compareDecimals, formatDecimal } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { quantitiesOf, sharedRun, type Quantity } from '../../words.ts'

interface Mention {
  readonly quantity: Quantity
  /** The things counted: the first characters after the unit. */
  readonly things: string
  readonly place: Place
}

export const countsAgree = defineRule({
  id: 'project/counts-agree',
  title: { zh: '同一项目内对同一事物的计数一致', en: 'One project counts one thing the same everywhere' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { listed: projects },
  *check({ listed }, tally) {
    for (const project of listed) {
      const mentions = mentionsOf(project)
      for (const [index, mention] of mentions.entries()) {
        const other = mentions.slice(0, index).find((before) => isSameThing(before, mention))
        if (other === undefined) continue
        tally.compared()
        if (compareDecimals(other.quantity.value, mention.quantity.value) === 0) continue
        yield {
          at: `${project.id}/${mention.things}`,
          places: [atPlace('left', other.place, other.quantity.text + other.things), atPlace('right', mention.place, mention.quantity.text + mention.things)],
          params: {
            project: project.name,
            things: sharedRun(other.quantity.tail, mention.quantity.tail).trim(),
            left: formatDecimal(other.quantity.value),
            right: formatDecimal(mention.quantity.value),
            measure: mention.quantity.unit,
          },
        }
      }
    }
  },
})

/** Each is compared with those before it, so there is an end. */
const mostMentions = 80

/** Only plain counts: a bound (不少于 5 次) or a share speaks of a target, and targets are compared elsewhere. */
function mentionsOf({ purpose, objectives, indicators, places }: Project): Mention[] {
  const [place] = places
  const texts = [
    ...(purpose === null || place === undefined ? [] : [{ text: purpose, place }]),
    ...objectives.map(({ text, place: own }) => ({ text, place: own })),
    ...indicators.map(({ description, place: own }) => ({ text: description, place: own })),
  ]
  return texts.flatMap(({ text, place: own }) =>
    quantitiesOf(text)
      .filter(({ unit, bound }) => bound === null && !/[%‰]/.test(unit))
      .map((quantity) => ({ quantity, things: quantity.tail.trim().slice(0, ruleThresholds.nameOverlapLeast), place: own })),
  ).slice(0, mostMentions)
}

function isSameThing(left: Mention, right: Mention): boolean {
  return left.quantity.unit === right.quantity.unit && left.things === right.things && left.things.length === ruleThresholds.nameOverlapLeast
}
