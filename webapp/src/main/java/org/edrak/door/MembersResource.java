package org.edrak.door;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Ids;
import org.edrak.pages.Notice;
import org.edrak.pages.views.ConfirmView;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.MembersView;
import org.edrak.people.Member;
import org.edrak.people.MemberInvitations;
import org.edrak.people.Members;
import org.edrak.people.Role;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** Who is in the workspace: owners invite and remove. */
@Path("/members")
@RequestScoped
@RolesAllowed(Role.Keys.OWNER)
public class MembersResource {
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::key).toList();

    @Inject
    private Members members;

    @Inject
    private MemberInvitations invitations;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @GET
    public Response all() {
        return pages.show(view(null, Form.EMPTY));
    }

    @POST
    public Response invite(FormBody form) {
        var errors = new ArrayList<>(
                new PersonRules(form).email().oneOf("role", ROLES).errors());
        if (errors.isEmpty() && members.isKnown(form.value("email"))) {
            errors.add(FieldError.of("email", "person.email.taken"));
        }
        if (!errors.isEmpty()) {
            return pages.refuse(400, view(null, new Form(form.shown("csrf"), errors)));
        }
        Role role = Role.of(form.value("role")).orElseThrow();
        String token = invitations.invite(caller.workspaceId(), form.value("email"), role);
        return pages.show(view(pages.origin() + "/join/" + token, Form.EMPTY));
    }

    @POST
    @Path("{id}/remove")
    public Response remove(@PathParam("id") String id, FormBody form) {
        Member member = Ids.parse(id).stream()
                .boxed()
                .flatMap(number -> members.find(caller.workspaceId(), number).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!form.isConfirmed()) {
            return pages.show(new ConfirmView(
                    "members.remove.question",
                    "members.remove.consequence",
                    List.of(member.name()),
                    "members.remove",
                    "/members/" + id + "/remove",
                    "/members"));
        }
        if (member.id() == caller.memberId() || !members.remove(caller.workspaceId(), member.id())) {
            return pages.refuse(409, view(null, Form.EMPTY));
        }
        return pages.show(Notice.done("members.removed.done", member.name()), view(null, Form.EMPTY));
    }

    private MembersView view(@Nullable String link, Form form) {
        long workspace = caller.workspaceId();
        List<MembersView.Member> shown =
                members.of(workspace).stream().map(this::shown).toList();
        List<MembersView.Pending> pending = invitations.open(workspace).stream()
                .map(i -> new MembersView.Pending(i.email(), i.role().key(), i.expiresAt()))
                .toList();
        return new MembersView(shown, pending, link, form);
    }

    private MembersView.Member shown(Member member) {
        boolean removable = member.id() != caller.memberId();
        return new MembersView.Member(
                Ids.text(member.id()),
                member.name(),
                member.email(),
                member.role().key(),
                member.createdAt(),
                removable);
    }
}
