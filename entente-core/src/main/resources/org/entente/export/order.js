(() => {
  const bar = document.querySelector('.order');
  const lists = [...document.querySelectorAll('.column ol')];
  const told = lists.map(list => [...list.children]);
  const heavier = (one, other) => Number(other.dataset.weight) - Number(one.dataset.weight);
  const order = byWeight => {
    lists.forEach((list, i) => list.append(...(byWeight ? [...told[i]].sort(heavier) : told[i])));
    bar.querySelectorAll('button').forEach(button =>
      button.setAttribute('aria-pressed', String((button.value === 'weight') === byWeight)));
  };
  bar.querySelectorAll('button').forEach(button => button.addEventListener('click', () => order(button.value === 'weight')));
  bar.hidden = false;
})();
