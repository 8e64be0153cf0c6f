import '../../components/parts/tokens.css';
import '../../components/parts/parts.css';
import '../../components/parts/controls.css';
import '../../components/timeline/timeline.css';
import '../../components/timeline/charts.css';
import '../../components/timeline/fact.css';
import '../../components/timeline/timeline-page.css';
