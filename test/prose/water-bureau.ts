/** A bureau of round figures for statutory prose: 1000 = 900 general + 50 funds + 50 of its own, 650 basic (550 + 100) + 350 projects, three public expenses 20 = 16 + 4. */
import type { PlannedBudget } from '../generate/budget.ts'

const wan = (tenThousands: number): bigint => BigInt(tenThousands) * 1_000_000n

export const waterBureau: PlannedBudget = {
  fiscalYear: 2025,
  department: '云溪县水务局',
  departmentCode: '304',
  regionCode: '430122',
  regionName: '望城县',
  revenue: {
    generalPublic: wan(900), governmentFunds: wan(50), stateCapital: 0n, specialAccount: 0n, serviceRevenue: wan(50), commercialRevenue: 0n, superiorSubsidy: 0n,
    subordinateRemittance: 0n, otherRevenue: 0n, carryover: 0n,
  },
  functions: [
    { code: '2080505', fund: 'generalPublic', basicFen: wan(60), projectFen: 0n },
    { code: '2101101', fund: 'generalPublic', basicFen: wan(40), projectFen: 0n },
    { code: '2120803', fund: 'governmentFunds', basicFen: 0n, projectFen: wan(50) },
    { code: '2130301', fund: 'generalPublic', basicFen: wan(500), projectFen: 0n },
    { code: '2130302', fund: 'generalPublic', basicFen: 0n, projectFen: wan(100) },
    { code: '2130305', fund: 'generalPublic', basicFen: 0n, projectFen: wan(150) },
    { code: '2130399', fund: 'agencyOwn', basicFen: 0n, projectFen: wan(50) },
    { code: '2210201', fund: 'generalPublic', basicFen: wan(50), projectFen: 0n },
  ],
  economic: [
    { code: '30101', kind: 'personnel', fen: wan(200) }, { code: '30102', kind: 'personnel', fen: wan(150) }, { code: '30103', kind: 'personnel', fen: wan(50) },
    { code: '30108', kind: 'personnel', fen: wan(60) }, { code: '30110', kind: 'personnel', fen: wan(40) }, { code: '30113', kind: 'personnel', fen: wan(50) },
    { code: '30201', kind: 'operating', fen: wan(40) }, { code: '30211', kind: 'operating', fen: wan(20) }, { code: '30217', kind: 'operating', fen: wan(4) },
    { code: '30231', kind: 'operating', fen: wan(16) }, { code: '30239', kind: 'operating', fen: wan(20) },
  ],
  threePublic: { overseasVisits: 0n, vehiclePurchase: 0n, vehicleOperation: wan(16), hospitality: wan(4), meetings: 0n, training: 0n },
  procurement: [],
  assets: [{ row: 'vehicles', label: '车辆', quantity: '4', fen: wan(80) }],
  plannedAssetsFen: 0n,
  projects: [],
  prior: {
    basicFen: wan(620), projectFen: wan(330), categories: new Map(), overseasVisits: 0n, vehiclePurchase: 0n, vehicleOperation: wan(18), hospitality: wan(7),
    officeRunningCosts: wan(110),
  },
}
