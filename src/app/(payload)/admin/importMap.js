import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { KeepUp as KeepUp_8779401c708511436a311b5300bbaa7d } from '../../../plugins/assembly/admin/KeepUp.tsx'
import { SectionLabel as SectionLabel_79a98ca88111972230d3deadb00e48b7 } from '../../../plugins/assembly/admin/SectionLabel.tsx'
import { Library as Library_0834fc175172005a5d2721f80902ff25 } from '../../../plugins/assembly/admin/Library.tsx'
import { PublishEdition as PublishEdition_3da765538c407efcdb7e81d2d0254d9b } from '../../../plugins/assembly/admin/PublishEdition.tsx'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { CorrectEdition as CorrectEdition_2f7b8bc0ec0ba6943873171704e5c03f } from '../../../plugins/assembly/admin/CorrectEdition.tsx'
import { Distribute as Distribute_764b43c6dfa99b4cb3986bb571597c9b } from '../../../plugins/assembly/admin/Distribute.tsx'
import { FollowUp as FollowUp_5a3d1e0b544e781f9f3c3197f23092ce } from '../../../plugins/assembly/admin/FollowUp.tsx'
import { MeasuredValueField as MeasuredValueField_0ac692c5b3532c3fcd8d5b3f57221986 } from '../../../plugins/assembly/admin/MeasuredValueField.tsx'
import { KeyedLabel as KeyedLabel_964c871a6d5673c44800f0c2eceda354 } from '../../../plugins/assembly/admin/KeyedLabel.tsx'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { AuditCell as AuditCell_8bfe76ca0c5d0959f39f113e31493957 } from '../../../plugins/audit/AuditCell.tsx'
import { BlockAbout as BlockAbout_fc46370ad154401d11df5be001d1eae1 } from '../../../plugins/assembly/admin/BlockAbout.tsx'
import { BlockKeyField as BlockKeyField_d5ad90a93ce655de43ea27a84d1b051c } from '../../../plugins/assembly/admin/BlockKeyField.tsx'
import { BlockLabel as BlockLabel_ce39298d1db77ae604108b922a2942f1 } from '../../../plugins/assembly/admin/BlockLabel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FollowUpNav as FollowUpNav_5a3d1e0b544e781f9f3c3197f23092ce } from '../../../plugins/assembly/admin/FollowUp.tsx'
import { FollowUpNotice as FollowUpNotice_5a3d1e0b544e781f9f3c3197f23092ce } from '../../../plugins/assembly/admin/FollowUp.tsx'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/plugins/assembly/admin/KeepUp.tsx#KeepUp": KeepUp_8779401c708511436a311b5300bbaa7d,
  "/plugins/assembly/admin/SectionLabel.tsx#SectionLabel": SectionLabel_79a98ca88111972230d3deadb00e48b7,
  "/plugins/assembly/admin/Library.tsx#Library": Library_0834fc175172005a5d2721f80902ff25,
  "/plugins/assembly/admin/PublishEdition.tsx#PublishEdition": PublishEdition_3da765538c407efcdb7e81d2d0254d9b,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/plugins/assembly/admin/CorrectEdition.tsx#CorrectEdition": CorrectEdition_2f7b8bc0ec0ba6943873171704e5c03f,
  "/plugins/assembly/admin/Distribute.tsx#Distribute": Distribute_764b43c6dfa99b4cb3986bb571597c9b,
  "/plugins/assembly/admin/FollowUp.tsx#FollowUp": FollowUp_5a3d1e0b544e781f9f3c3197f23092ce,
  "/plugins/assembly/admin/MeasuredValueField.tsx#MeasuredValueField": MeasuredValueField_0ac692c5b3532c3fcd8d5b3f57221986,
  "/plugins/assembly/admin/KeyedLabel.tsx#KeyedLabel": KeyedLabel_964c871a6d5673c44800f0c2eceda354,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/plugins/audit/AuditCell.tsx#AuditCell": AuditCell_8bfe76ca0c5d0959f39f113e31493957,
  "/plugins/assembly/admin/BlockAbout.tsx#BlockAbout": BlockAbout_fc46370ad154401d11df5be001d1eae1,
  "/plugins/assembly/admin/BlockKeyField.tsx#BlockKeyField": BlockKeyField_d5ad90a93ce655de43ea27a84d1b051c,
  "/plugins/assembly/admin/BlockLabel.tsx#BlockLabel": BlockLabel_ce39298d1db77ae604108b922a2942f1,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/plugins/assembly/admin/FollowUp.tsx#FollowUpNav": FollowUpNav_5a3d1e0b544e781f9f3c3197f23092ce,
  "/plugins/assembly/admin/FollowUp.tsx#FollowUpNotice": FollowUpNotice_5a3d1e0b544e781f9f3c3197f23092ce,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
