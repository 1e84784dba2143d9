/**
 * Project codes (项目编码): 21 characters, the last of which checks the others (31-symbol alphabet of GB 32100, weights 3ⁱ mod 31). The pattern was
 * derived from published codes and not read in a standard.
 */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codePattern = /^[0-9A-HJ-NPQRTUWXY]{21}$/

export function isProjectCode(code: string): boolean {
  return codePattern.test(code)
}

/** The character that the first twenty ask for. */
export function checkCharacter(code: string): string {
  let weight = 1
  let sum = 0
  for (const character of code.slice(0, 20)) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet[30 - (sum % 31)] ?? ''
}
