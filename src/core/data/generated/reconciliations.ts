// Generated from /data by scripts/generate.ts; do not edit.
import type { IdentityDefinition } from '../../model/form-definition.ts'

export const reconciliationData: readonly IdentityDefinition[] = []
