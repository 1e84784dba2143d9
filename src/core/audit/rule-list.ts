/** Every rule of the audit, as a plain list. A new rule is one file in rules/ and one line here; the order says nothing. */
import { boundRules } from './bounds.ts'
import { identityRules } from './identities.ts'
import type { Rule } from './rule.ts'

export const ruleList: readonly Rule[] = [
  ...identityRules,
  ...boundRules,
]
