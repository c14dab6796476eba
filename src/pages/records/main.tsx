import '../../look/tokens.css';
