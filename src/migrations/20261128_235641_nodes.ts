import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`nodes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`shares\` integer DEFAULT false NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`heartbeat_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`nodes_heartbeat_at_idx\` ON \`nodes\` (\`heartbeat_at\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`reminding\` text;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` ADD \`lease\` text;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` ADD \`heartbeat_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`nodes\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`reminding\`;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` DROP COLUMN \`lease\`;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` DROP COLUMN \`heartbeat_at\`;`)
}
