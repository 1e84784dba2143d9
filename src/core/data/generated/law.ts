// Generated from /data by scripts/generate.ts; do not edit.
import type { Provision } from '../../model/reference.ts'

export const provisionData: readonly Provision[] = []
