import lexicon from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript({
  main() {
    void lexicon;
  },
});
