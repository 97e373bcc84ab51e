set -e
cd /work/wt/whole
git add -A; GIT_EDITOR=true git rebase --continue 2>&1 | tail -1
git status --short | head -3
sed -i 's/sent: number;/sent: number; thinned: number;/; s/sent: number$/sent: number\n  thinned: number/' src/jobs/sweepRows.ts
npx tsc --noEmit | head -5
npm run -s migration -- whole_writes 2>&1 | tail -1
npm run -s generate
npx biome check --write . | tail -1
git add -A; git commit -qm "The migration of whole writes follows that of the history"
