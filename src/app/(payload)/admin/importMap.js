import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { TemplateEditor as TemplateEditor_68c45eac343ebfb24ef8ca3c8a195dc6 } from '../../../admin/template/frame/TemplateEditor.tsx'
import { TitleCell as TitleCell_82e5097f8c8ca3eb58da6dd16c4260b2 } from '../../../admin/common/TitleCell.tsx'
import { Nothing as Nothing_8445338905503723ccbe762943d5d870 } from '../../../admin/template/frame/Nothing.tsx'
import { ChoiceField as ChoiceField_bafa26503d67ce064913006377f7ac29 } from '../../../admin/template/choices/ChoiceField.tsx'
import { OpenImportWord as OpenImportWord_9f5777e015dc90fe4cbd012d0f391fee } from '../../../admin/word/OpenImportWord.tsx'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { KeepUp as KeepUp_c5621e1f9e9fc268edf94ce48f2404c6 } from '../../../admin/common/KeepUp.tsx'
import { CorrectEdition as CorrectEdition_9027b87954d450c5869e87346b1ac639 } from '../../../admin/distribution/CorrectEdition.tsx'
import { Distribute as Distribute_63616dfa273ad19394072f0b380e89a7 } from '../../../admin/distribution/Distribute.tsx'
import { SchoolYearCell as SchoolYearCell_f79d70b7f022a751bf5d323409ee3f2c } from '../../../admin/common/SchoolYearCell.tsx'
import { FollowUp as FollowUp_afc0b0c21d35b55cc4624ee88f7243aa } from '../../../admin/distribution/FollowUp.tsx'
import { DomainCell as DomainCell_a94a335229b5dee63090941e13ea2219 } from '../../../admin/common/DomainCell.tsx'
import { DomainField as DomainField_98de4174d16855b5f7d4ac4b99cb108c } from '../../../admin/common/DomainField.tsx'
import { MeasureCell as MeasureCell_22b9ba827df80167fabcb3766a8eabf4 } from '../../../admin/common/RegisterCell.tsx'
import { GroupCell as GroupCell_22b9ba827df80167fabcb3766a8eabf4 } from '../../../admin/common/RegisterCell.tsx'
import { MeasuredValueField as MeasuredValueField_f9b0c15feca25d1930fe5fc901a2e31a } from '../../../admin/common/MeasuredValueField.tsx'
import { KeyedLabel as KeyedLabel_cf0a8245d67b32323b9b32f543a0db9d } from '../../../admin/common/KeyedLabel.tsx'
import { GroupChoice as GroupChoice_74de60afdc44ca27402ebfd7f4ce93b5 } from '../../../admin/municipality/GroupChoice.tsx'
import { PartitionLabel as PartitionLabel_db1256214c2d4c633d292e4f90cfff12 } from '../../../admin/municipality/PartitionLabel.tsx'
import { GroupsField as GroupsField_6c6d27191d89fcb6cc6a6e4f3aadcd92 } from '../../../admin/figures/GroupsField.tsx'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { OpenImportUnits as OpenImportUnits_e5ed0fcf1d753df3340b8e876f9f73a7 } from '../../../admin/units/OpenImportUnits.tsx'
import { ChangeUnit as ChangeUnit_de9255739eb52eee66c25befbaa450aa } from '../../../admin/units/ChangeUnit.tsx'
import { RuleLabel as RuleLabel_5865c008c98e364b68a5689aa2564804 } from '../../../admin/login/RuleLabel.tsx'
import { AuditCell as AuditCell_ae21f6760eab28cfd32f9305488fee58 } from '../../../admin/audit/AuditCell.tsx'
import { BlockAbout as BlockAbout_966c0120ee75879fa0e8ddc6dd4c85ad } from '../../../admin/template/BlockAbout.tsx'
import { BlockLabel as BlockLabel_30f38bb6378a1802100ba47104fd9f84 } from '../../../admin/template/BlockLabel.tsx'
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
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PeriodSpan as PeriodSpan_deaee1b5b4d79129ce0d9dff0288abfe } from '../../../admin/template/choices/PeriodSpan.tsx'
import { SkipLink as SkipLink_4ea9b374a5cf54be4dd341b9c731cd2c } from '../../../admin/frame/SkipLink.tsx'
import { LogOut as LogOut_3fc1f905476f2ea4503c7701b18aead4 } from '../../../admin/menu/LogOut.tsx'
import { HouseIcon as HouseIcon_496f9eba3603bf536e681492ad04ee77 } from '../../../admin/menu/HouseIcon.tsx'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { AdminMenu as AdminMenu_556298dc392c5ef7dd31d4993338b91d } from '../../../admin/menu/AdminMenu.tsx'
import { NamedControls as NamedControls_b476776a884cec522d3a77e9cd44bc7d } from '../../../admin/frame/NamedControls.tsx'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { ToStart as ToStart_c1cedb91b98a2895d2e3e1ac4cb55ebe } from '../../../admin/menu/ToStart.tsx'
import { ImportWordView as ImportWordView_9e5c890b49d88f8845257a81565afe92 } from '../../../admin/word/ImportWordView.tsx'
import { ShelfView as ShelfView_c91da999284775daa7c086622cbd61cc } from '../../../admin/shelf/ShelfView.tsx'
import { ImportUnitsView as ImportUnitsView_4c0e9cba0e9430d2dece614ee2f43376 } from '../../../admin/units/ImportUnitsView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/admin/template/frame/TemplateEditor.tsx#TemplateEditor": TemplateEditor_68c45eac343ebfb24ef8ca3c8a195dc6,
  "/admin/common/TitleCell.tsx#TitleCell": TitleCell_82e5097f8c8ca3eb58da6dd16c4260b2,
  "/admin/template/frame/Nothing.tsx#Nothing": Nothing_8445338905503723ccbe762943d5d870,
  "/admin/template/choices/ChoiceField.tsx#ChoiceField": ChoiceField_bafa26503d67ce064913006377f7ac29,
  "/admin/word/OpenImportWord.tsx#OpenImportWord": OpenImportWord_9f5777e015dc90fe4cbd012d0f391fee,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/admin/common/KeepUp.tsx#KeepUp": KeepUp_c5621e1f9e9fc268edf94ce48f2404c6,
  "/admin/distribution/CorrectEdition.tsx#CorrectEdition": CorrectEdition_9027b87954d450c5869e87346b1ac639,
  "/admin/distribution/Distribute.tsx#Distribute": Distribute_63616dfa273ad19394072f0b380e89a7,
  "/admin/common/SchoolYearCell.tsx#SchoolYearCell": SchoolYearCell_f79d70b7f022a751bf5d323409ee3f2c,
  "/admin/distribution/FollowUp.tsx#FollowUp": FollowUp_afc0b0c21d35b55cc4624ee88f7243aa,
  "/admin/common/DomainCell.tsx#DomainCell": DomainCell_a94a335229b5dee63090941e13ea2219,
  "/admin/common/DomainField.tsx#DomainField": DomainField_98de4174d16855b5f7d4ac4b99cb108c,
  "/admin/common/RegisterCell.tsx#MeasureCell": MeasureCell_22b9ba827df80167fabcb3766a8eabf4,
  "/admin/common/RegisterCell.tsx#GroupCell": GroupCell_22b9ba827df80167fabcb3766a8eabf4,
  "/admin/common/MeasuredValueField.tsx#MeasuredValueField": MeasuredValueField_f9b0c15feca25d1930fe5fc901a2e31a,
  "/admin/common/KeyedLabel.tsx#KeyedLabel": KeyedLabel_cf0a8245d67b32323b9b32f543a0db9d,
  "/admin/municipality/GroupChoice.tsx#GroupChoice": GroupChoice_74de60afdc44ca27402ebfd7f4ce93b5,
  "/admin/municipality/PartitionLabel.tsx#PartitionLabel": PartitionLabel_db1256214c2d4c633d292e4f90cfff12,
  "/admin/figures/GroupsField.tsx#GroupsField": GroupsField_6c6d27191d89fcb6cc6a6e4f3aadcd92,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/admin/units/OpenImportUnits.tsx#OpenImportUnits": OpenImportUnits_e5ed0fcf1d753df3340b8e876f9f73a7,
  "/admin/units/ChangeUnit.tsx#ChangeUnit": ChangeUnit_de9255739eb52eee66c25befbaa450aa,
  "/admin/login/RuleLabel.tsx#RuleLabel": RuleLabel_5865c008c98e364b68a5689aa2564804,
  "/admin/audit/AuditCell.tsx#AuditCell": AuditCell_ae21f6760eab28cfd32f9305488fee58,
  "/admin/template/BlockAbout.tsx#BlockAbout": BlockAbout_966c0120ee75879fa0e8ddc6dd4c85ad,
  "/admin/template/BlockLabel.tsx#BlockLabel": BlockLabel_30f38bb6378a1802100ba47104fd9f84,
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
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/template/choices/PeriodSpan.tsx#PeriodSpan": PeriodSpan_deaee1b5b4d79129ce0d9dff0288abfe,
  "/admin/frame/SkipLink.tsx#SkipLink": SkipLink_4ea9b374a5cf54be4dd341b9c731cd2c,
  "/admin/menu/LogOut.tsx#LogOut": LogOut_3fc1f905476f2ea4503c7701b18aead4,
  "/admin/menu/HouseIcon.tsx#HouseIcon": HouseIcon_496f9eba3603bf536e681492ad04ee77,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "/admin/menu/AdminMenu.tsx#AdminMenu": AdminMenu_556298dc392c5ef7dd31d4993338b91d,
  "/admin/frame/NamedControls.tsx#NamedControls": NamedControls_b476776a884cec522d3a77e9cd44bc7d,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/admin/menu/ToStart.tsx#ToStart": ToStart_c1cedb91b98a2895d2e3e1ac4cb55ebe,
  "/admin/word/ImportWordView.tsx#ImportWordView": ImportWordView_9e5c890b49d88f8845257a81565afe92,
  "/admin/shelf/ShelfView.tsx#ShelfView": ShelfView_c91da999284775daa7c086622cbd61cc,
  "/admin/units/ImportUnitsView.tsx#ImportUnitsView": ImportUnitsView_4c0e9cba0e9430d2dece614ee2f43376,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
