import '../../components/parts/tokens.css';
import '../../components/parts/parts.css';
import '../../components/parts/controls.css';
import '../../components/options/options.css';
import '../../components/options/sections.css';
