"""The calm look: Gradio's own variables pointed at the colours of style.css, and fonts that every machine has."""

from typing import Any

FONTS = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "sans-serif"]

_VARIABLES = {
    "body_background_fill": "var(--ground)",
    "body_text_color": "var(--ink)",
    "body_text_color_subdued": "var(--ink-soft)",
    "background_fill_primary": "var(--surface)",
    "background_fill_secondary": "var(--ground)",
    "border_color_primary": "var(--line)",
    "border_color_accent": "var(--accent)",
    "color_accent_soft": "var(--accent-soft)",
    "link_text_color": "var(--accent)",
    "block_background_fill": "transparent",
    "block_border_color": "var(--line)",
    "block_label_background_fill": "var(--surface)",
    "block_label_text_color": "var(--ink)",
    "block_title_text_color": "var(--ink)",
    "input_background_fill": "var(--surface)",
    "input_background_fill_focus": "var(--surface)",
    "input_border_color": "var(--edge)",
    "input_border_color_focus": "var(--accent)",
    "input_placeholder_color": "var(--ink-soft)",
    "button_primary_background_fill": "var(--accent)",
    "button_primary_background_fill_hover": "var(--accent-strong)",
    "button_primary_text_color": "var(--on-accent)",
    "button_primary_text_color_hover": "var(--on-accent)",
    "button_secondary_background_fill": "var(--surface)",
    "button_secondary_background_fill_hover": "var(--accent-soft)",
    "button_secondary_text_color": "var(--ink)",
    "button_secondary_border_color": "var(--edge)",
    "checkbox_background_color": "var(--surface)",
    "checkbox_border_color": "var(--edge)",
    "checkbox_label_text_color": "var(--ink)",
    "checkbox_label_background_fill": "var(--surface)",
    "table_even_background_fill": "var(--surface)",
    "table_odd_background_fill": "var(--ground)",
    "table_text_color": "var(--ink)",
    "error_text_color": "var(--ink)",
    "error_background_fill": "var(--surface)",
}


def theme() -> Any:
    """The Gradio theme; light and dark differ only in the variables of style.css."""
    from gradio.themes import Base
    from gradio.themes.utils import colors, sizes

    base = Base(
        primary_hue=colors.teal,
        neutral_hue=colors.stone,
        radius_size=sizes.radius_sm,
        font=FONTS,
        font_mono=["monospace"],
    )
    both = {}
    for name, value in _VARIABLES.items():
        both[name] = value
        if hasattr(base, f"{name}_dark"):
            both[f"{name}_dark"] = value
    return base.set(**both)
