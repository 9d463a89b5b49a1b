package org.edrak.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources, pages and API alike, from the root of the address. */
@ApplicationPath("/")
public class Api extends Application {}
