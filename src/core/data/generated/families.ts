// Generated from /data by scripts/generate.ts; do not edit.
import type { FamilyDefinition } from '../../model/form-definition.ts'

export const familyData: readonly FamilyDefinition[] = []
