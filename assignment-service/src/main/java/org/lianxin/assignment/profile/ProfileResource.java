package org.lianxin.assignment.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.assignment.community.CommunityCode;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/communities/{code}/profile")
@RunOnVirtualThread
@Tag(name = "profiles")
class ProfileResource {

    private static final String NUMBER = "[1-9]\\d{0,8}";

    private final WritingProfile writing;
    private final SeeingProfile seeing;

    ProfileResource(WritingProfile writing, SeeingProfile seeing) {
        this.writing = writing;
        this.seeing = seeing;
    }

    @PUT
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Write the circumstances of a community one answers for; a new version each time (If-Match)")
    @APIResponse(
            responseCode = "201",
            description = "First version",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    @APIResponse(
            responseCode = "200",
            description = "New version, or the same as before",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    public RestResponse<ProfileView> write(
            @RestPath @Pattern(regexp = CommunityCode.PATTERN) String code,
            @Valid @NotNull ProfileContent content,
            UriInfo uri) {
        return writing.write(code, content).answer(uri, view -> view);
    }

    @POST
    @Path("review")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Confirm that the circumstances still hold (If-Match)")
    public ProfileView review(@RestPath @Pattern(regexp = CommunityCode.PATTERN) String code) {
        return writing.review(code);
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(
            summary =
                    "Circumstances of a community, with the households known today; small counts for who looks after it")
    public ProfileView get(@RestPath @Pattern(regexp = CommunityCode.PATTERN) String code) {
        return seeing.current(code);
    }

    @GET
    @Path("versions")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "Versions of the circumstances, newest first")
    public Page<VersionView> versions(
            @RestPath @Pattern(regexp = CommunityCode.PATTERN) String code, @BeanParam PageQuery page) {
        return Page.of(seeing.versions(code, page), page, version -> List.of(Integer.toString(version.number())));
    }

    @GET
    @Path("versions/{number}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "One version of the circumstances")
    public VersionView version(
            @RestPath @Pattern(regexp = CommunityCode.PATTERN) String code,
            @RestPath @Pattern(regexp = NUMBER) String number) {
        return seeing.version(code, Integer.parseInt(number));
    }

    @GET
    @Path("differences")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "What changed from one version to another, field by field")
    public DifferencesView differences(
            @RestPath @Pattern(regexp = CommunityCode.PATTERN) String code,
            @RestQuery @NotNull @Pattern(regexp = NUMBER) String from,
            @RestQuery @NotNull @Pattern(regexp = NUMBER) String to) {
        return seeing.differences(code, Integer.parseInt(from), Integer.parseInt(to));
    }

    @PersonalData
    @GET
    @Path("reviews")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "Who looked at the circumstances and when, newest first")
    public Page<ReviewView> reviews(
            @RestPath @Pattern(regexp = CommunityCode.PATTERN) String code, @BeanParam PageQuery page) {
        return Page.of(
                seeing.reviews(code, page), page, review -> List.of(review.id().toString()));
    }
}
