import type { Plugin } from 'payload'
import type { AssemblyBlock } from '#blocks/kit/index.ts'
import type { Bucket } from '#env'
import { accounts } from './accounts/index.ts'
import { documentAssembly } from './assembly/index.ts'
import { audit } from './audit/index.ts'
import { fresh } from './fresh.ts'
import { requireAccess } from './requireAccess.ts'
import { storage } from './storage/index.ts'
import { swedishOrder } from './swedishOrder/index.ts'
import { tenancy } from './tenancy/index.ts'

/** In this order: tenancy after whatever adds collections, requireAccess before it (it fills gaps) and last. */
type World = { https: boolean; bucket: Bucket | undefined }
export const plugins = (blocks: readonly AssemblyBlock[], { https, bucket }: World): Plugin[] => [
  (config) => ({ ...config, collections: (config.collections ?? []).map(fresh) }),
  documentAssembly({ blocks: blocks.map((block) => ({ ...block, fields: fresh(block.fields) })) }),
  storage(bucket),
  swedishOrder,
  audit,
  accounts({ https }),
  requireAccess,
  tenancy,
  requireAccess,
]
