// Generated from /data by scripts/generate.ts; do not edit.
import type { Concept } from '../../model/reference.ts'

export const conceptData: readonly Concept[] = []
