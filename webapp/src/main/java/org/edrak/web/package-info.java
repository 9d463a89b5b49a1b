/**
 * What every request passes: limits, who is asking and what they may do, reading of bodies, and errors in our words.
 */
@NullMarked
package org.edrak.web;

import org.jspecify.annotations.NullMarked;
