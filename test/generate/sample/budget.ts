/**
 * The sample that opens with the app: the figures of one county office's published 2025 budget, everything else in our own words.
 * It keeps the faults of the published document that can be told from its figures, because a sample without findings shows little.
 */
import type { PlannedBudget } from '../budget.ts'
import { sampleProjects } from './projects.ts'

/** Figures are stated in 万元 with two decimals; some have hidden decimals, so that a total may differ from its printed parts by rounding. */
const fen = (tenThousandYuan: string): bigint => {
  const [whole = '0', decimals = ''] = tenThousandYuan.split('.')
  return BigInt(whole + decimals.padEnd(6, '0'))
}

export const sampleBudget: PlannedBudget = {
  fiscalYear: 2025,
  department: '南宫市人民政府办公室',
  departmentCode: '104',
  regionCode: '130581',
  regionName: '南宫市',
  revenue: {
    generalPublic: fen('1172.5446'), governmentFunds: 0n, stateCapital: 0n, specialAccount: 0n, serviceRevenue: 0n, commercialRevenue: 0n,
    superiorSubsidy: 0n, subordinateRemittance: 0n, otherRevenue: 0n, carryover: 0n,
  },
  functions: [
    { code: '2010301', fund: 'generalPublic', basicFen: fen('645.2046'), projectFen: 0n },
    { code: '2010302', fund: 'generalPublic', basicFen: 0n, projectFen: fen('358.29') },
    { code: '2080505', fund: 'generalPublic', basicFen: fen('68.74'), projectFen: 0n },
    { code: '2101101', fund: 'generalPublic', basicFen: fen('34.89'), projectFen: 0n },
    { code: '2101103', fund: 'generalPublic', basicFen: fen('9.69'), projectFen: 0n },
    { code: '2210201', fund: 'generalPublic', basicFen: fen('55.73'), projectFen: 0n },
  ],
  economic: [
    { code: '30101', kind: 'personnel', fen: fen('277.1482') },
    { code: '30102', kind: 'personnel', fen: fen('58.7082') },
    { code: '30103', kind: 'personnel', fen: fen('61.1582') },
    { code: '30107', kind: 'personnel', fen: fen('77.94') },
    { code: '30108', kind: 'personnel', fen: fen('68.74') },
    { code: '30110', kind: 'personnel', fen: fen('34.89') },
    { code: '30111', kind: 'personnel', fen: fen('9.69') },
    { code: '30112', kind: 'personnel', fen: fen('3.16') },
    { code: '30113', kind: 'personnel', fen: fen('55.73') },
    { code: '30201', kind: 'operating', fen: fen('66.40') },
    { code: '30228', kind: 'operating', fen: fen('4.48') },
    { code: '30229', kind: 'operating', fen: fen('3.57') },
    { code: '30239', kind: 'operating', fen: fen('26.75') },
    { code: '30302', kind: 'personnel', fen: fen('61.35') },
    { code: '30305', kind: 'personnel', fen: fen('4.54') },
  ],
  threePublic: { overseasVisits: 0n, vehiclePurchase: 0n, vehicleOperation: fen('1.00'), hospitality: fen('68.00'), meetings: 0n, training: 0n },
  procurement: [],
  assets: [
    { row: 'equipment', label: '设备', quantity: '', fen: fen('10.37') },
    { row: 'furniture', label: '家具和用具', quantity: '', fen: fen('2.73') },
  ],
  plannedAssetsFen: 0n,
  projects: sampleProjects,
  prior: {
    basicFen: fen('988.25'), projectFen: fen('442.71'), categories: new Map(), overseasVisits: 0n, vehiclePurchase: 0n, vehicleOperation: 0n, hospitality: fen('118.80'),
    officeRunningCosts: 0n,
  },
}
