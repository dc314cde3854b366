/* Before anything is drawn: pages that need scripts to be read are laid out so from the first. */
document.documentElement.classList.add("scripts");
