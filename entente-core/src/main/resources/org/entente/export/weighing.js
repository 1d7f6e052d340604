(() => {
  const inputs = [...document.querySelectorAll('.scales input[data-side]')];
  const show = (id, value) => { document.getElementById(id).textContent = value.toFixed(2); };
  const weigh = () => {
    const total = inputs.reduce((sum, input) => sum + Number(input.value), 0);
    const shares = side => inputs.filter(input => input.dataset.side === side).map(input => input.value / (total || 1));
    const together = values => 1 - values.reduce((open, value) => open * (1 - value), 1);
    const pull = together(shares('for')) - together(shares('against'));
    const sum = values => values.reduce((all, value) => all + value, 0);
    const energy = sum(shares('for')) - sum(shares('against'));
    const impact = energy * energy / (1 + energy * energy);
    const strength = 0.5 + 0.5 * pull;
    show('strength', strength);
    show('energy', 0.5 + Math.sign(energy) * 0.5 * impact);
    document.getElementById('needle').style.left = `${100 * strength}%`;
  };
  inputs.forEach(input => input.addEventListener('input', weigh));
})();
