import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`figure_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`name\` text NOT NULL,
  	\`source\` text,
  	\`period\` text NOT NULL,
  	\`state\` text DEFAULT 'storing' NOT NULL,
  	\`added\` numeric DEFAULT 0 NOT NULL,
  	\`changed\` numeric DEFAULT 0 NOT NULL,
  	\`unchanged\` numeric DEFAULT 0 NOT NULL,
  	\`refused\` numeric DEFAULT 0 NOT NULL,
  	\`stored\` numeric DEFAULT 0 NOT NULL,
  	\`kept\` numeric DEFAULT 0 NOT NULL,
  	\`columns\` text,
  	\`units\` text,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`figure_imports_municipality_idx\` ON \`figure_imports\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`figure_imports_at_idx\` ON \`figure_imports\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`figure_imports_updated_at_idx\` ON \`figure_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figure_imports_created_at_idx\` ON \`figure_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`figure_history\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`unit_id\` text(36),
  	\`measure\` text NOT NULL,
  	\`group\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`before\` text,
  	\`after\` text,
  	\`import\` text,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`figure_history_municipality_idx\` ON \`figure_history\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`figure_history_unit_idx\` ON \`figure_history\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`figure_history_import_idx\` ON \`figure_history\` (\`import\`);`)
  await db.run(sql`CREATE INDEX \`figure_history_at_idx\` ON \`figure_history\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`figure_history_updated_at_idx\` ON \`figure_history\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figure_history_created_at_idx\` ON \`figure_history\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_measure_group_period_1_idx\` ON \`figure_history\` (\`unit_id\`,\`measure\`,\`group\`,\`period\`);`)
  await db.run(sql`CREATE TABLE \`figure_locks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`measure\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`reason\` text,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`figure_locks_municipality_idx\` ON \`figure_locks\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`figure_locks_updated_at_idx\` ON \`figure_locks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figure_locks_created_at_idx\` ON \`figure_locks\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipality_measure_period_1_idx\` ON \`figure_locks\` (\`municipality_id\`,\`measure\`,\`period\`);`)
  await db.run(sql`ALTER TABLE \`templates\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`templates_sort_key_idx\` ON \`templates\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`_templates_v\` ADD \`version_sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_sort_key_idx\` ON \`_templates_v\` (\`version_sort_key\`);`)
  await db.run(sql`ALTER TABLE \`block_library\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`block_library_sort_key_idx\` ON \`block_library\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`editions_sort_key_idx\` ON \`editions\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`media_sort_key_idx\` ON \`media\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`distributions\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`distributions_sort_key_idx\` ON \`distributions\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`documents_sort_key_idx\` ON \`documents\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`goals\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`goals_sort_key_idx\` ON \`goals\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`focus_items\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`focus_items_sort_key_idx\` ON \`focus_items\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`import\` text;`)
  await db.run(sql`CREATE INDEX \`statistics_import_idx\` ON \`statistics\` (\`import\`);`)
  await db.run(sql`ALTER TABLE \`calendar_events\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`calendar_events_sort_key_idx\` ON \`calendar_events\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` ADD \`set\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` ADD \`period_kind\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` ADD \`groups\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` ADD \`valid_from\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` ADD \`valid_to\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` ADD \`break_from\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` ADD \`break_reason\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` ADD \`kolada\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` ADD \`skolverket\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`municipalities_sort_key_idx\` ON \`municipalities\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` ADD \`set\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` ADD \`period_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` ADD \`groups\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` ADD \`valid_from\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` ADD \`valid_to\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` ADD \`break_from\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` ADD \`break_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` ADD \`kolada\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` ADD \`skolverket\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_sort_key_idx\` ON \`_municipalities_v\` (\`version_sort_key\`);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`closed_on\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`merged_into_id\` text(36) REFERENCES units(id);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`next_parent_id\` text(36) REFERENCES units(id);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`next_parent_on\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`units_closed_on_idx\` ON \`units\` (\`closed_on\`);`)
  await db.run(sql`CREATE INDEX \`units_merged_into_idx\` ON \`units\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`units_next_parent_idx\` ON \`units\` (\`next_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_next_parent_on_idx\` ON \`units\` (\`next_parent_on\`);`)
  await db.run(sql`CREATE INDEX \`units_sort_key_idx\` ON \`units\` (\`sort_key\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`sort_key\` text;`)
  await db.run(sql`CREATE INDEX \`users_sort_key_idx\` ON \`users\` (\`sort_key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`figure_imports\`;`)
  await db.run(sql`DROP TABLE \`figure_history\`;`)
  await db.run(sql`DROP TABLE \`figure_locks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`school_unit_code\` text,
  	\`path\` text,
  	\`ancestors\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_units\`("id", "municipality_id", "name", "kind", "key", "parent_id", "school_unit_code", "path", "ancestors", "updated_at", "created_at") SELECT "id", "municipality_id", "name", "kind", "key", "parent_id", "school_unit_code", "path", "ancestors", "updated_at", "created_at" FROM \`units\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`ALTER TABLE \`__new_units\` RENAME TO \`units\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`units_municipality_idx\` ON \`units\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`units_key_idx\` ON \`units\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_path_idx\` ON \`units\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipality_key_idx\` ON \`units\` (\`municipality_id\`,\`key\`);`)
  await db.run(sql`DROP INDEX \`templates_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`templates\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`_templates_v_version_version_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v\` DROP COLUMN \`version_sort_key\`;`)
  await db.run(sql`DROP INDEX \`block_library_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`block_library\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`editions_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`media_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`distributions_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`distributions\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`documents_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`goals_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`goals\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`focus_items_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`focus_items\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`statistics_import_idx\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`import\`;`)
  await db.run(sql`DROP INDEX \`calendar_events_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`calendar_events\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`municipalities_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`DROP INDEX \`_municipalities_v_version_version_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` DROP COLUMN \`version_sort_key\`;`)
  await db.run(sql`DROP INDEX \`users_sort_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`sort_key\`;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` DROP COLUMN \`set\`;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` DROP COLUMN \`period_kind\`;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` DROP COLUMN \`groups\`;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` DROP COLUMN \`valid_from\`;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` DROP COLUMN \`valid_to\`;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` DROP COLUMN \`break_from\`;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` DROP COLUMN \`break_reason\`;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` DROP COLUMN \`kolada\`;`)
  await db.run(sql`ALTER TABLE \`municipalities_measures\` DROP COLUMN \`skolverket\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` DROP COLUMN \`set\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` DROP COLUMN \`period_kind\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` DROP COLUMN \`groups\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` DROP COLUMN \`valid_from\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` DROP COLUMN \`valid_to\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` DROP COLUMN \`break_from\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` DROP COLUMN \`break_reason\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` DROP COLUMN \`kolada\`;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v_version_measures\` DROP COLUMN \`skolverket\`;`)
}
