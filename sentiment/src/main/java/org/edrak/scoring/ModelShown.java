package org.edrak.scoring;

/** Tells, in the transaction that does it, that from now on a workspace sees the opinions of another model version. */
public record ModelShown(long workspaceId, String modelVersion) {}
