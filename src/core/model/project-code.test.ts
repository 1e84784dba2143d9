import { describe, expect, it } from 'vitest'
import { checkCharacter, isProjectCode } from './project-code.ts'

describe('a project code', () => {
  it('ends with the character that the others ask for', () => {
    expect(checkCharacter('13058125P00585210001W')).toBe('W')
    expect(checkCharacter('13058125P00585210002W')).not.toBe('W')
  })

  it('has 21 characters without those that look like digits', () => {
    expect(isProjectCode('13058125P00585210001W')).toBe(true)
    expect(isProjectCode('13058125P0058521000')).toBe(false)
    expect(isProjectCode('13058125P0058521000IW')).toBe(false)
  })
})
