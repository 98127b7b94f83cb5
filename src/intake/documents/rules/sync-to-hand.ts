import { documentRule } from './rule.ts';

/** A version that people add to is theirs to keep. */
export const syncToHand = documentRule(
  {
    id: 'sync-to-hand',
    severity: 'warns',
    finds: 'A version that a sync wrote and that people keep from this import on.',
  },
  (path: string, json: string, yaml: string) => ({
    path,
    line: 1,
    message: `${json}, which a sync wrote, becomes ${yaml}, which a sync leaves alone.`,
    remedy: 'Take the YAML file away before a sync if the feed alone should count again.',
  }),
);
