# All pins belong to the processing system and the clock comes from it, so nothing is left to constrain
# but the bitstream itself: compressed, it loads faster.
set_property BITSTREAM.GENERAL.COMPRESS TRUE [current_design]
