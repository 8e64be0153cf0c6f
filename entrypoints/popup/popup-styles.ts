import '../../components/parts/tokens.css';
import '../../components/parts/parts.css';
import '../../components/parts/controls.css';
import '../../components/timeline/timeline.css';
import '../../components/popup/popup.css';
