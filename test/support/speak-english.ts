import { english } from '../../src/languages/english';
import { speak } from '../../src/languages/language';

// Every process speaks one language before it says anything; a test that wants another chooses it itself.
speak(english);
