import { describe, expect, it } from 'vitest'
import { findRegion } from './find-region.ts'

const place = { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 0 }
const regionOf = (value: string, projectCodes: readonly string[] = []): string | null => findRegion({ value, place }, projectCodes)?.value.code ?? null

describe('region of a department', () => {
  it('reads the chain of names from the top down', () => {
    expect(['上海市普陀区人民政府办公室', '江苏省高级人民法院', '中共上海市普陀区委社会工作部', '南宫市水务局', '吉林省吉林市昌邑区民政局'].map((name) => regionOf(name))).toEqual([
      '310107', '320000', '310107', '130581', '220202',
    ])
  })

  it('leaves a shared name open unless a project code settles it', () => {
    expect(regionOf('朝阳区教育局')).toBeNull()
    expect(regionOf('朝阳区教育局', ['22010425P00000110001A'])).toBe('220104')
    expect(regionOf('朝阳区教育局', ['13058125P00000110001A'])).toBeNull()
  })

  it('says nothing where no division is named', () => {
    expect(regionOf('水务局')).toBeNull()
    expect(findRegion(null, [])).toBeNull()
  })
})
