import { english } from '../src/languages/english';
import { speak } from '../src/languages/language';

// What is generated and measured here is worded in English, unless it says otherwise.
speak(english);
