import { startBrowser } from '../browser/harness.ts';
import { startStage } from '../stage/server.ts';
import { marking, type Editor } from './typing.ts';
const stage = await startStage();
const w = await startBrowser('chromium', stage, { extension: true });
for (const e of ['Lexical','Draft.js','textarea'] as Editor[]) for (const n of [280,2000]) try { const r=await marking(w,e,n); console.log(e,n,r.ms,r.frames);} catch(x){console.log(e,n,String(x))}
await w.close(); await stage.close();
