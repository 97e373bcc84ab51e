import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`packages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`distribution_id\` text(36) NOT NULL,
  	\`audience\` text NOT NULL,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`rev\` numeric DEFAULT 0 NOT NULL,
  	\`heartbeat_at\` text,
  	\`total\` numeric DEFAULT 0 NOT NULL,
  	\`packed\` text,
  	\`not_handed_in\` text,
  	\`language\` text DEFAULT 'sv' NOT NULL,
  	\`error\` text,
  	\`made_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`distribution_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`packages_municipality_idx\` ON \`packages\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`packages_distribution_idx\` ON \`packages\` (\`distribution_id\`);`)
  await db.run(sql`CREATE INDEX \`packages_updated_at_idx\` ON \`packages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`packages_created_at_idx\` ON \`packages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_heartbeatAt_1_idx\` ON \`packages\` (\`state\`,\`heartbeat_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`packages\`;`)
}
