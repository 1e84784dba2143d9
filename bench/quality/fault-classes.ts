/** Every class of faults that is planted, in the order the report lists them. */
import type { FaultClass } from './fault.ts'
import { figureFaults } from './figure-faults.ts'
import { inspectionFaults } from './inspection-faults.ts'
import { otherFaults } from './other-faults.ts'
import { proseFaults } from './prose-faults.ts'
import { wordingFaults } from './wording-faults.ts'

export const faultClasses: readonly FaultClass[] = [...figureFaults, ...proseFaults, ...wordingFaults, ...otherFaults, ...inspectionFaults]
