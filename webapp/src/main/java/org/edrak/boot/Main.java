package org.edrak.boot;

import fish.payara.micro.PayaraMicro;

/** Starts Edrak. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        PayaraMicro.main(args);
    }
}
