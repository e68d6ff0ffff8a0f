import { rules } from '../src/alignment/catalogue';
import { ruleExamples } from './docs/rule-examples';
const e = ruleExamples();
console.log('NONE', rules.filter((r)=>!e.has(r.id)).map(r=>r.id).join(' '));
for (const [id,f] of e) console.log(id, '|', f.message, '|', f.fixes().map(x=>x.label).join(' / '));
