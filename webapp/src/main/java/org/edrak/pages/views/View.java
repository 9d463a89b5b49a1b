package org.edrak.pages.views;

/** One page's content; {@code Templates} has a template for each kind. */
public sealed interface View
        permits ErrorView,
                SignInView,
                SetUpView,
                JoinView,
                HomeView,
                SurveysView,
                NewSurveyView,
                SurveyView,
                EditorView,
                PublishView,
                VersionView,
                SettingsView,
                UploadView,
                MappingView,
                ImportedView,
                MembersView,
                KeysView,
                InvitationsView,
                ReviewsView,
                AnswerView,
                ThanksView,
                ClosedView,
                ConfirmView,
                ReportView {}
