import type { CollectionConfig } from 'payload'
import { AnswerHistory } from './AnswerHistory.ts'
import { Answers } from './Answers.ts'
import { ApiKeys } from './ApiKeys.ts'
import { AuditEntries } from './AuditEntries.ts'
import { apiTabForBuilders } from './apiTab.ts'
import { BlockLibrary } from './BlockLibrary.ts'
import { CalendarEvents } from './CalendarEvents.ts'
import { Deliveries } from './Deliveries.ts'
import { Distributions } from './Distributions.ts'
import { Documents } from './Documents.ts'
import { Editions } from './Editions.ts'
import { ExternalSessions } from './ExternalSessions.ts'
import { FigureHistory } from './FigureHistory.ts'
import { FigureImports } from './FigureImports.ts'
import { FigureLocks } from './FigureLocks.ts'
import { Files } from './Files.ts'
import { FocusItems } from './FocusItems.ts'
import { Goals } from './Goals.ts'
import { withSafeLinks } from './hooks/refuseUnsafeLinks.ts'
import { Identities } from './Identities.ts'
import { IdentityProviders } from './IdentityProviders.ts'
import { Media } from './Media.ts'
import { Municipalities } from './Municipalities.ts'
import { Nodes } from './Nodes.ts'
import { onlyWhatIsThere } from './onlyWhatIsThere.ts'
import { outsideMenu } from './outsideMenu.ts'
import { Packages } from './Packages.ts'
import { Publications } from './Publications.ts'
import { ReadingMarks } from './ReadingMarks.ts'
import { Renders } from './Renders.ts'
import { Statistics } from './Statistics.ts'
import { TemplateHistory } from './TemplateHistory.ts'
import { Templates } from './Templates.ts'
import { Units } from './Units.ts'
import { Users } from './Users.ts'
import { WebhookCalls } from './WebhookCalls.ts'
import { Webhooks } from './Webhooks.ts'
import { withoutLocks } from './withoutLocks.ts'

/** All that is stored. */
export const collections: CollectionConfig[] = [
  Templates,
  TemplateHistory,
  BlockLibrary,
  Editions,
  Media,
  Distributions,
  Documents,
  Answers,
  AnswerHistory,
  Goals,
  FocusItems,
  Statistics,
  FigureImports,
  FigureHistory,
  FigureLocks,
  ReadingMarks,
  CalendarEvents,
  Municipalities,
  Units,
  Users,
  ApiKeys,
  Webhooks,
  WebhookCalls,
  IdentityProviders,
  Identities,
  ExternalSessions,
  Renders,
  Files,
  Packages,
  Deliveries,
  Publications,
  AuditEntries,
  Nodes,
]
  .map(apiTabForBuilders)
  .map(outsideMenu)
  .map(withoutLocks)
  .map(withSafeLinks)
  .map(onlyWhatIsThere)
